import DefinitionWitness
import PlatformClient
import PlatformCore
import PlatformDefinition

/// Compares what came back with the definition, and what was made of it with what came back.
struct ReplyWitness {
    let operation: APIOperation

    /// What is wrong.
    func problems(_ reply: TypedReply) -> [String] {
        guard let expected = operation.responses.first(where: { 200..<300 ~= $0.status ?? 0 }) else {
            return ["the definition has no reply of success"]
        }
        let isOther = reply.status != expected.status
        let problems = isOther ? ["status: expected \(expected.status ?? 0), was \(reply.status)"] : []
        guard operation.method != .head, let schema = expected.schema else {
            return problems + (reply.bytes.isEmpty && reply.value is Void ? [] : ["expected nothing"])
        }
        guard expected.mediaTypes.first?.hasSuffix("json") ?? true else {
            return problems + (reply.value as? String == reply.text ? [] : ["the text was changed"])
        }
        return problems + self.problems(reply, schema)
    }

    private func problems(_ reply: TypedReply, _ schema: APISchema) -> [String] {
        guard let json = try? JSON.parse(reply.bytes) else { return ["expected JSON"] }
        guard let value = reply.value as? any JSONValue else { return ["\(type(of: reply.value)) is no value of JSON"] }
        var validator = StrictValidator()
        validator.validate(json, schema)
        return validator.problems + (value.asJSON == json ? [] : ["decoded: \(value.asJSON.text)"])
    }
}
