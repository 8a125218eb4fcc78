import PlatformCore
package import PlatformDefinition

/// What the tests call an operation with: as little as it takes, made from the definition by rules of their own.
package struct SampleCall {
    private let samples = SampleValues(level: .required)

    /// Makes calls of the platform's API.
    package init() {}

    /// A request line, and the body if one is needed.
    package func line(for operation: APIOperation) -> (line: String, body: String?) {
        var path = operation.path
        var query: [String] = []
        for parameter in operation.parameters where parameter.isRequired || parameter.place == .path {
            let value = text(of: parameter.schema, name: parameter.name)
            switch parameter.place {
            case .path: path = path.replacing("{\(parameter.name)}", with: PercentCoding.encode(value))
            case .query: query.append("\(PercentCoding.encode(parameter.name))=\(PercentCoding.encode(value))")
            case .header: break
            }
        }
        let target = query.isEmpty ? path : path + "?" + query.joined(separator: "&")
        return ("\(operation.method) \(target)", operation.body.map { samples.json(of: $0.schema).text })
    }

    private func text(of schema: APISchema, name: String) -> String {
        let value = samples.json(of: schema)
        return value.string ?? value.array?.first?.string ?? value.text
    }
}
