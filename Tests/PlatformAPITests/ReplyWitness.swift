import DefinitionWitness
import PlatformClient
import PlatformCore
import PlatformDefinition

/// Compares what came back with the definition, and what was made of it with what came back.
struct ReplyWitness {
    let operation: APIOperation

    /// What is wrong.
    func problems<Body>(_ response: ExtendedResponse<Body>) -> [String] {
        guard let expected = operation.responses.first(where: { 200..<300 ~= $0.status ?? 0 }) else {
            return ["the definition has no reply of success"]
        }
        var problems: [String] = []
        if response.status != expected.status {
            problems.append("status: expected \(expected.status ?? 0), was \(response.status)")
        }
        guard operation.method != .head, let schema = expected.schema else {
            return problems + (response.bytes.isEmpty ? [] : ["expected no body"])
        }
        guard expected.mediaTypes.first?.hasSuffix("json") ?? true else {
            return problems + (response.body as? String == response.text ? [] : ["the text was changed"])
        }
        return problems + self.problems(response, schema)
    }

    private func problems<Body>(_ response: ExtendedResponse<Body>, _ schema: APISchema) -> [String] {
        guard let json = try? JSON.parse(response.bytes) else { return ["expected JSON"] }
        var validator = StrictValidator()
        validator.validate(json, schema)
        guard let value = response.body as? any JSONValue else {
            return validator.problems + ["\(Body.self) is no value of JSON"]
        }
        return validator.problems + (value.asJSON == json ? [] : ["decoded: \(value.asJSON.text)"])
    }
}
