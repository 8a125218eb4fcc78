import PlatformCore
import PlatformDefinition

extension RecordingReport {
    /// `recordings verify --definition`: what the API definition does not allow in what was recorded.
    package struct Conformance: Sendable, CustomStringConvertible {
        /// One exchange, and what is wrong with it.
        package struct Finding: Sendable, Equatable, CustomStringConvertible {
            /// The recording.
            package let file: String
            /// The request in one line.
            package let request: String
            /// What is wrong, and where.
            package let message: String

            /// File, request and what is wrong.
            package var description: String { "\(file): \(request): \(message)" }
        }

        /// What is wrong; nothing, if recordings and definition agree.
        package private(set) var findings: [Finding] = []
        /// The number of exchanges with the API that were compared.
        package private(set) var interactionCount = 0

        /// Reads the recordings at `files`; what is no call of the API is passed over.
        ///
        /// - Throws: when a file cannot be read.
        package init(files: [String]) throws(RecordingError) {
            let schemas = SchemaBook(.shared)
            for file in files {
                for interaction in try Recording(path: file).interactions() {
                    let request = interaction.request
                    guard Route(request.fields.bytes[request.pathRange]) == .api else { continue }
                    interactionCount += 1
                    findings += Self.messages(interaction, schemas).map {
                        Finding(file: file, request: "\(request.method) \(request.shownTarget)", message: $0)
                    }
                }
            }
        }

        private static func messages(_ interaction: Interaction, _ schemas: SchemaBook) -> [String] {
            let (request, status) = (interaction.request, interaction.response.status.code)
            switch schemas.index.route(request) {
            case nil: return status == 404 ? [] : ["the definition has no such path"]
            case .wrongMethod(let allowed)?:
                let methods = allowed.methods.map(\.rawValue).joined(separator: ", ")
                return status == 405 ? [] : ["the definition has only \(methods) for this path"]
            case .operation(let number)?:
                let operation = schemas.index.details(of: number)
                let answer = replies(interaction, operation, schemas).map { "reply: \($0)" }
                // What the platform has refused, it has refused for something.
                return status >= 400 ? answer : asked(request, number, operation, schemas) + answer
            }
        }

        private static func asked(
            _ request: HTTPRequest, _ number: DefinitionIndex.Operation, _ operation: APIOperation,
            _ schemas: SchemaBook
        ) -> [String] {
            var body = try? JSON.parse(request.body)
            if body?.isNull == true { body = Optional.none }
            return RequestCheck(schemas: schemas).violations(
                of: request, operation, path: schemas.index.pathParameters(of: number, in: request.path),
                query: FormFields.parse(request.query), body: body
            ).map(\.description)
        }

        private static func replies(
            _ interaction: Interaction, _ operation: APIOperation, _ schemas: SchemaBook
        ) -> [String] {
            let status = interaction.response.status.code
            let expected =
                operation.responses.first { $0.status == status }
                ?? operation.responses.first { response in
                    // A success that was guessed may be another one.
                    response.status.map { $0 / 100 == status / 100 && status < 300 } ?? (status >= 400)
                }
            guard let schema = expected?.schema, !interaction.response.bodyBytes.isEmpty,
                interaction.request.method != .head
            else { return [] }
            guard let body = try? JSON.parse(interaction.response.bodyBytes) else {
                return expected?.mediaTypes.contains { $0.hasSuffix("json") } == true ? ["no JSON"] : []
            }
            var check = SchemaCheck(schemas, .reply)
            check.check(body, schema, at: "")
            return check.violations.map(\.description)
        }

        /// The findings, and a line with their number.
        package var description: String {
            let summary =
                "\(counted(interactionCount, "API call")) against the definition: "
                + counted(findings.count, "violation")
            return (findings.map(\.description) + [summary]).joined(separator: "\n")
        }
    }
}
