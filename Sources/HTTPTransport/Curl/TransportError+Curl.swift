#if os(Linux)
    import CCurl

    extension TransportError {
        /// The error for a transfer that libcurl ended with `code`.
        init(_ code: CURLcode, of easy: EasyHandle, _ transfer: CurlTransfer) {
            let host = transfer.url.authority
            let hasBegun = easy.requestsBegun > 0
            var phase = Phase(code)
            var text = easy.message(code)
            if !hasBegun, phase == .send || phase == .receive { phase = .connect }
            let cause = transfer.upload?.failure
            if let cause {
                phase = .send
                // Not its description: nobody knows what that holds.
                text = (cause as? WrongBodyLength)?.description ?? "making the body threw \(type(of: cause))"
            } else if code == CURLE_ABORTED_BY_CALLBACK {
                phase = .receive
                text = "the kept-alive connection was closed without an answer; the request was not repeated"
            } else if code == CURLE_WRITE_ERROR {
                text = "the response's head is larger than \(ResponseHeadReader.limit) bytes"
            }
            self.init(
                phase, host: host, text, curlCode: Int(code.rawValue), mayHaveReachedServer: hasBegun, cause: cause)
        }

        static func transportIsShutDown(_ url: TransportURL) -> TransportError {
            TransportError(
                .prepare, host: url.authority, "the transport has been shut down", mayHaveReachedServer: false)
        }
    }

    extension TransportError.Phase {
        fileprivate init(_ code: CURLcode) {
            switch code {
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: self = .resolve
            case CURLE_COULDNT_CONNECT, CURLE_INTERFACE_FAILED, CURLE_PROXY, CURLE_NO_CONNECTION_AVAILABLE:
                self = .connect
            case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
                CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED,
                CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR,
                CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT, CURLE_USE_SSL_FAILED:
                self = .tls
            case CURLE_SEND_ERROR, CURLE_SEND_FAIL_REWIND, CURLE_READ_ERROR: self = .send
            case CURLE_OPERATION_TIMEDOUT: self = .timeout
            case CURLE_URL_MALFORMAT, CURLE_FAILED_INIT, CURLE_BAD_FUNCTION_ARGUMENT, CURLE_OUT_OF_MEMORY,
                CURLE_NOT_BUILT_IN, CURLE_UNKNOWN_OPTION:
                self = .prepare
            default: self = .receive
            }
        }
    }
#endif
