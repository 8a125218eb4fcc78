#if os(Linux)
    import CCurl
    import PlatformCore

    /// A libcurl easy handle, used for one transfer after another; touched on the driver's thread alone.
    ///
    /// What is the same for every transfer is set once; what differs is set when it differs. What every line of a head
    /// touches is not checked for overlapping access at run time: no access calls out.
    final class EasyHandle {
        let curl: UnsafeMutableRawPointer
        private(set) var transfer: CurlTransfer?
        /// Where the handle stands in the driver's list.
        var index = 0
        @exclusivity(unchecked) var lastActivity = Moment.now
        /// Whether the driver has something to publish of it.
        @exclusivity(unchecked) var isTouched = false
        var isReceivePaused = false
        var isSendPaused = false
        /// How many bytes the reader has not taken yet, as far as is known.
        var unread = 0
        /// How often the request was begun: more than once when a kept-alive connection was dead.
        private(set) var requestsBegun = 0
        /// Whether libcurl may still ask for more of the request's body.
        private var isSending = false
        /// How many bytes of the response's body are still to come, where an HTTP/2 server has said so.
        @exclusivity(unchecked) private var missing: Int?
        @exclusivity(unchecked) private(set) var head: ResponseHead?
        @exclusivity(unchecked) private var reader = ResponseHeadReader()
        @exclusivity(unchecked) private var received: [UInt8] = []
        /// Unsafe, which costs nothing, because the driver's own lists alone hold handles.
        private unowned(unsafe) let driver: CurlDriver
        /// The URL of the handle's origin, which libcurl then need not read anew for each path there.
        private let origin: OpaquePointer
        private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
        private var applied = Applied()

        /// What was set on the handle last.
        private struct Applied {
            var isUpload: Bool?
            var isHTTPS: Bool?
            var proxy: String??
            /// A URL of the origin that paths are asked of; nil where a whole URL was set.
            var origin: TransportURL?
            var decodesContent = false
            var connectMilliseconds = -1
            var totalMilliseconds = 0
        }

        init?(_ driver: CurlDriver) {
            guard let curl = curl_easy_init() else { return nil }
            guard let origin = curl_url() else {
                curl_easy_cleanup(curl)
                return nil
            }
            self.curl = curl
            self.origin = origin
            self.driver = driver
            setUp()
        }

        deinit {
            curl_easy_cleanup(curl)
            curl_url_cleanup(origin)
            errorText.deallocate()
        }

        static func of(_ data: UnsafeMutableRawPointer?) -> EasyHandle? {
            data.map { Unmanaged<EasyHandle>.fromOpaque($0).takeUnretainedValue() }
        }
    }

    // MARK: - Options

    extension EasyHandle {
        private func setUp() {
            let opaque = Unmanaged.passUnretained(self).toOpaque()
            for option in [
                CURLOPT_PRIVATE, CURLOPT_HEADERDATA, CURLOPT_WRITEDATA, CURLOPT_READDATA, CURLOPT_SEEKDATA,
                CURLOPT_PREREQDATA,
            ] { ccurl_set_pointer(curl, option, opaque) }
            ccurl_set_transfer_function(curl, CURLOPT_HEADERFUNCTION, receiveHeadLine)
            ccurl_set_transfer_function(curl, CURLOPT_WRITEFUNCTION, receiveBody)
            ccurl_set_transfer_function(curl, CURLOPT_READFUNCTION, readBody)
            ccurl_set_seek_function(curl, rewindBody)
            ccurl_set_prereq_function(curl, beginRequest)
            ccurl_set_pointer(curl, CURLOPT_ERRORBUFFER, errorText)
            ccurl_set_pointer(curl, CURLOPT_PROTOCOLS_STR, "http,https")
            ccurl_set_long(curl, CURLOPT_NOSIGNAL, 1)
            ccurl_set_long(curl, CURLOPT_NOPROGRESS, 1)
            ccurl_set_long(curl, CURLOPT_PATH_AS_IS, 1)
            ccurl_set_long(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
            ccurl_set_long(curl, CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
            // libcurl takes and gives back the buffer with every transfer; glibc tidies its heap whenever 64 kB are given
            // back.
            ccurl_set_long(curl, CURLOPT_BUFFERSIZE, 32_768)
            // Else ending a transfer whose host is being looked up blocks every other one until the look-up ends.
            ccurl_set_long(curl, CURLOPT_QUICK_EXIT, 1)
            // An empty proxy: libcurl is not to read the environment on its own.
            ccurl_set_pointer(curl, CURLOPT_PROXY, "")
            driver.watchSockets(of: curl)
            driver.settings.apply(to: curl)
        }

        /// Takes a transfer on.
        ///
        /// - Parameter milliseconds: how long it may take; 0: for ever.
        func load(_ transfer: CurlTransfer, milliseconds: Int) {
            self.transfer = transfer
            transfer.easy = self
            errorText.pointee = 0
            let block = transfer.block
            ccurl_set_pointer(curl, CURLOPT_HTTPHEADER, block.fields)
            set(block)
            setScheme(of: transfer.url)
            setPlace(transfer.url, block)
            set(transfer.options, milliseconds)
        }

        private func set(_ block: RequestBlock) {
            // Also takes back what the handle's last transfer was: UPLOAD and NOBODY stay otherwise.
            ccurl_set_long(curl, CURLOPT_HTTPGET, 1)
            ccurl_set_pointer(curl, CURLOPT_CUSTOMREQUEST, block.method)
            switch block.mode {
            case .get: break
            case .head: ccurl_set_long(curl, CURLOPT_NOBODY, 1)
            case .post(let count):
                ccurl_set_size(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(count))
                ccurl_set_pointer(curl, CURLOPT_POSTFIELDS, block.body)
            case .upload(let count):
                isSending = true
                ccurl_set_long(curl, CURLOPT_UPLOAD, 1)
                ccurl_set_size(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(count))
            }
        }

        /// Where the request goes, and by which proxy.
        private func setPlace(_ url: TransportURL, _ block: RequestBlock) {
            let proxy = driver.settings.proxy(for: url)
            if applied.proxy != .some(proxy?.url) {
                applied.proxy = proxy?.url
                ccurl_set_pointer(curl, CURLOPT_PROXY, proxy?.url ?? "")
                ccurl_set_pointer(curl, CURLOPT_PROXYUSERNAME, proxy?.username)
                ccurl_set_pointer(curl, CURLOPT_PROXYPASSWORD, proxy?.password)
            }
            // A proxy may have to be given the whole URL.
            guard proxy == nil, let target = block.target else { return set(wholeURL: block.url) }
            ccurl_set_pointer(curl, CURLOPT_REQUEST_TARGET, target)
            if let known = applied.origin, known.hasSameOrigin(as: url) { return }
            let text = (url.isHTTPS ? "https://" : "http://") + url.authority + "/"
            guard curl_url_set(origin, CURLUPART_URL, text, 0) == CURLUE_OK else { return set(wholeURL: block.url) }
            applied.origin = url
            // Both: the text is what libcurl goes by when it begins anew because a kept connection was dead.
            ccurl_set_pointer(curl, CURLOPT_URL, text)
            ccurl_set_pointer(curl, CURLOPT_CURLU, UnsafeRawPointer(origin))
        }

        private func set(wholeURL url: UnsafePointer<CChar>) {
            applied.origin = nil
            ccurl_set_pointer(curl, CURLOPT_REQUEST_TARGET, nil)
            ccurl_set_pointer(curl, CURLOPT_CURLU, nil)
            ccurl_set_pointer(curl, CURLOPT_URL, url)
        }

        private func setScheme(of url: TransportURL) {
            if applied.isHTTPS != url.isHTTPS {
                applied.isHTTPS = url.isHTTPS
                let speaksHTTP2 = url.isHTTPS && driver.settings.speaksHTTP2
                ccurl_set_long(
                    curl, CURLOPT_HTTP_VERSION,
                    speaksHTTP2 ? Int(CURL_HTTP_VERSION_2TLS) : Int(CURL_HTTP_VERSION_1_1))
                // Many calls at once share one HTTP/2 connection instead of opening one each.
                ccurl_set_long(curl, CURLOPT_PIPEWAIT, speaksHTTP2 ? 1 : 0)
            }
        }

        private func set(_ options: TransportOptions, _ milliseconds: Int) {
            if applied.decodesContent != options.decodesContent {
                applied.decodesContent = options.decodesContent
                ccurl_set_pointer(curl, CURLOPT_ACCEPT_ENCODING, options.decodesContent ? "gzip, deflate" : nil)
            }
            let connect = options.connectTimeout?.wholeMilliseconds ?? 300_000
            if applied.connectMilliseconds != connect {
                applied.connectMilliseconds = connect
                ccurl_set_long(curl, CURLOPT_CONNECTTIMEOUT_MS, connect)
            }
            if applied.totalMilliseconds != milliseconds {
                applied.totalMilliseconds = milliseconds
                ccurl_set_long(curl, CURLOPT_TIMEOUT_MS, milliseconds)
            }
        }

        /// libcurl's text for what went wrong.
        func message(_ code: CURLcode) -> String {
            errorText.pointee != 0 ? String(cString: errorText) : String(cString: curl_easy_strerror(code))
        }

        /// Forgets its transfer and is ready for the next.
        func unload() {
            transfer?.easy = nil
            transfer = nil
            // They point into the transfer's memory.
            ccurl_set_pointer(curl, CURLOPT_HTTPHEADER, nil)
            ccurl_set_pointer(curl, CURLOPT_POSTFIELDS, nil)
            isSending = false
            missing = nil
            head = nil
            reader = ResponseHeadReader()
            received = []
            unread = 0
            requestsBegun = 0
            isTouched = false
            isReceivePaused = false
            isSendPaused = false
        }
    }

    extension Duration {
        /// Milliseconds, rounded up, at least 1.
        var wholeMilliseconds: Int {
            let (seconds, attoseconds) = components
            guard seconds < 1_000_000_000 else { return 1_000_000_000_000 }
            return max(1, Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
        }
    }

    // MARK: - What libcurl hands out and asks for

    extension EasyHandle {
        /// What came since the last turn; `end` tells how the transfer ended if it did.
        func takeNews(end: TransportError??) -> CurlTransfer.News {
            isTouched = false
            defer {
                head = nil
                received = []
            }
            return CurlTransfer.News(head: head, bytes: received, end: end, isPaused: isReceivePaused)
        }

        /// Makes libcurl go on with both directions but those that still wait.
        func applyPauses() {
            curl_easy_pause(curl, (isReceivePaused ? CURLPAUSE_RECV : 0) | (isSendPaused ? CURLPAUSE_SEND : 0))
        }

        /// Whether an HTTP/2 server has answered in full without waiting for the request's body.
        ///
        /// libcurl 7.88 then tries to send the rest on the closed stream for ever.
        var isAnsweredEarly: Bool { isSending && missing == 0 }

        private func noteActivity() {
            lastActivity = driver.now
            driver.progress &+= 1
        }

        /// Lets the driver publish what came, at the end of its turn; one note a turn is enough for its clock, too.
        private func touch() {
            guard !isTouched else { return }
            noteActivity()
            isTouched = true
            driver.touched.append(self)
        }

        fileprivate func takeHeadLine(_ line: UnsafeRawBufferPointer) -> Int {
            touch()
            do throws(HeadTooLarge) {
                guard let head = try reader.consume(line) else { return line.count }
                self.head = head
                if isSending, head.version == .http2 { missing = head.bodyCount }
                return line.count
            } catch {
                return 0
            }
        }

        fileprivate func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
            touch()
            guard unread + received.count < transfer?.window ?? 0 else {
                isReceivePaused = true
                return Int(CURL_WRITEFUNC_PAUSE)
            }
            received.append(contentsOf: bytes)
            missing? -= bytes.count
            return bytes.count
        }

        fileprivate func fillBody(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
            guard let transfer else { return Int(CURL_READFUNC_ABORT) }
            noteActivity()
            if let upload = transfer.upload {
                let count = upload.read(into: buffer)
                if count == 0 { isSending = false }
                if count == Int(CURL_READFUNC_PAUSE) { isSendPaused = true }
                return count
            }
            let rest = transfer.largeBody[transfer.readOffset...].prefix(buffer.count)
            buffer.copyBytes(from: rest)
            transfer.readOffset += rest.count
            if transfer.readOffset == transfer.largeBody.count { isSending = false }
            return rest.count
        }

        fileprivate func rewind(to offset: Int) -> Int32 {
            guard let transfer, transfer.upload == nil, offset <= transfer.largeBody.count else {
                return CURL_SEEKFUNC_FAIL
            }
            transfer.readOffset = offset
            return CURL_SEEKFUNC_OK
        }

        /// libcurl repeats any request on its own when a kept-alive connection was dead; here only where that is right.
        fileprivate func mayBegin() -> Bool {
            requestsBegun += 1
            noteActivity()
            return requestsBegun == 1 || requestsBegun == 2 && transfer?.mayBeResent == true
        }
    }

    private let receiveHeadLine: curl_write_callback = { line, size, count, data in
        guard let data else { return 0 }
        // Not retained, as it would be with every line: the driver holds it.
        return Unmanaged<EasyHandle>.fromOpaque(data)._withUnsafeGuaranteedRef {
            $0.takeHeadLine(UnsafeRawBufferPointer(start: line, count: size * count))
        }
    }

    private let receiveBody: curl_write_callback = { bytes, size, count, data in
        EasyHandle.of(data)?.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
    }

    private let readBody: curl_write_callback = { buffer, size, count, data in
        let buffer = UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
        return EasyHandle.of(data)?.fillBody(buffer) ?? Int(CURL_READFUNC_ABORT)
    }

    private let rewindBody: curl_seek_callback = { data, offset, origin in
        guard origin == SEEK_SET else { return CURL_SEEKFUNC_FAIL }
        return EasyHandle.of(data)?.rewind(to: Int(offset)) ?? CURL_SEEKFUNC_FAIL
    }

    private let beginRequest: curl_prereq_callback = { data, _, _, _, _ in
        EasyHandle.of(data)?.mayBegin() == true ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
    }
#endif
