import PlatformCore

/// The file of `--config`: a JSON object whose members are options without their dashes.
enum ConfigFile {
    /// Fills in what neither the command line nor the environment says.
    static func fill(_ arguments: inout Arguments, from path: String, options: [Option]) throws(UsageError) {
        let bytes: [UInt8]
        do { bytes = try readFile(at: path) } catch { throw UsageError("--config \(path): \(error)") }
        let json: JSON
        do { json = try JSON.parse(bytes) } catch { throw UsageError("--config \(path): \(error)") }
        guard case .object(let object) = json else { throw UsageError("--config \(path): expected a JSON object") }
        for (name, value) in object {
            guard let option = options.first(where: { $0.name == name && name != "config" }) else {
                let nearest = options.map(\.name).min { $0.distance(to: name) < $1.distance(to: name) } ?? ""
                throw UsageError("--config \(path): unknown option '\(name)'; did you mean '\(nearest)'?")
            }
            guard let values = values(of: value, option) else {
                throw UsageError("--config \(path): '\(name)' has a value of the wrong kind")
            }
            if let values { arguments.fill(option, with: values) }
        }
    }

    /// The values as text; nil inside for a flag that is off, nil outside for a wrong kind.
    private static func values(of json: JSON, _ option: Option) -> [String]?? {
        switch json {
        case .bool(let isOn) where option.value == nil: return .some(isOn ? ["true"] : nil)
        case .string(let text) where option.value != nil: return [text]
        case .number(let number) where option.value != nil: return [number.text]
        case .array(let list) where option.isRepeatable:
            let texts = list.compactMap(\.string)
            return texts.count == list.count ? .some(texts) : .none
        default: return .none
        }
    }
}
