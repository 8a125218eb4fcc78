import DefinitionWitness
import Fixtures
import PlatformCore
import PlatformDefinition

/// Compares what the mock saw of a call with what was meant.
struct RequestWitness {
    let operation: APIOperation
    let sample: SampleArguments

    /// What is wrong; each argument has to have arrived as it was, in its place.
    func problems(_ request: JournaledRequest) -> [String] {
        let isOfTheToken = operation.path == "/api/v2/tokens/me"
        return [
            difference("operation", request.operation ?? "none", operation.id),
            difference("outcome", request.outcome, isOfTheToken ? .oauth : .synthesized),
            difference("method", request.method, operation.method),
            difference("path", Self.segments(request.path), expectedSegments),
            difference("query", Self.sorted(FormFields.parse(request.query).fields), expectedQuery),
            difference("body", request.body, sample.body ?? .null),
        ].compactMap { $0 } + headerProblems(request)
    }

    private func difference<Value: Equatable>(_ what: String, _ found: Value, _ expected: Value) -> String? {
        found == expected ? nil : "\(what): expected \(expected), the mock saw \(found)"
    }

    private static func segments(_ path: String) -> [String] {
        path.split(separator: "/").map { PercentCoding.decode($0) ?? String($0) }
    }

    private var expectedSegments: [String] {
        operation.path.split(separator: "/").map { segment in
            let argument = sample.arguments.first { $0.parameter.place == .path && segment == "{\($0.parameter.name)}" }
            return argument?.texts.first ?? String(segment)
        }
    }

    private var expectedQuery: [String] {
        Self.sorted(
            sample.arguments.filter { $0.parameter.place == .query }.flatMap { argument in
                argument.texts.map { (argument.parameter.name, $0) }
            })
    }

    private static func sorted(_ fields: [(name: String, value: String)]) -> [String] {
        fields.map { "\($0.name)=\($0.value)" }.sorted()
    }

    private func headerProblems(_ request: JournaledRequest) -> [String] {
        sample.arguments.filter { $0.parameter.place == .header }.compactMap { argument in
            let name = argument.parameter.name
            return difference(name, request.fields[HTTPField.Name(name)], argument.texts.first)
        }
    }
}
