import PlatformCore

extension RecordingReport {
    /// `recordings show`: the interactions of a recording as readable HTTP.
    package struct Show: Sendable, Equatable, CustomStringConvertible {
        /// The interactions that were picked, each with its number in the recording.
        package let exchanges: [Exchange]

        /// One interaction with its number.
        package struct Exchange: Sendable, Equatable {
            /// The number in the recording, from 1.
            package let number: Int64
            /// The interaction.
            package let interaction: Interaction
        }

        /// Reads a recording.
        ///
        /// - Parameters:
        ///   - recording: the recording.
        ///   - path: only requests with such a path; nil for all.
        ///   - operation: only requests of that operation; nil for all.
        package init(_ recording: Recording, path: PathGlob? = nil, operation: String? = nil) throws(RecordingError) {
            var picked: [Exchange] = []
            for summary in try recording.summaries() {
                guard path?.matches(summary.path) ?? true, operation == nil || summary.operation == operation,
                    let interaction = try recording.interaction(summary.id)
                else { continue }
                picked.append(Exchange(number: summary.id, interaction: interaction))
            }
            exchanges = picked
        }

        /// The exchanges, a blank line between them.
        package var description: String {
            exchanges.map(\.description).joined(separator: "\n\n")
        }
    }
}

extension RecordingReport.Show.Exchange: CustomStringConvertible {
    /// A heading, the request and the response.
    package var description: String {
        let request = interaction.request
        let response = interaction.response
        let heading = "=== \(number) · \(interaction.operation ?? "unknown operation") · \(interaction.order)"
        let head = "\(request.method) \(request.target)"
        return [
            heading + (interaction.test.map { " · \($0)" } ?? ""),
            Self.message(head, request.fields, request.body),
            "",
            Self.message("HTTP/1.1 \(response.status)", response.fields, response.bodyBytes),
        ].map(Self.printable).joined(separator: "\n")
    }

    private static func message(_ start: String, _ fields: HTTPFields, _ body: [UInt8]) -> String {
        let head = [start] + fields.map { "\($0.name): \($0.value)" }
        return (body.isEmpty ? head : head + ["", text(of: body)]).joined(separator: "\n")
    }

    private static func text(of body: [UInt8]) -> String {
        if let json = try? JSON.parse(body) { return String(decoding: json.serialized(pretty: true), as: UTF8.self) }
        return String(validating: body, as: UTF8.self) ?? "(\(counted(body.count, "byte")) that are no text)"
    }

    /// The text without control characters, which could do things to a terminal.
    private static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
                        ? "\u{fffd}" : scalar
                }))
    }
}
