/// Writes models and enums.
struct ModelRenderer {
    /// `public ` or nothing.
    let access: String

    /// A getter of a public type goes into the code that calls it and nowhere else: what nobody reads costs no space.
    private var inlined: String { access.isEmpty ? "" : "@_alwaysEmitIntoClient \(access)" }

    /// A model with the enums of its properties.
    func text(of model: SwiftModel) -> SourceText {
        var text = SourceText()
        switch model.form {
        case .values(let values): text.append(self.text(of: values))
        case .alias(let type):
            text.doc("The schema \(SourceText.code(model.schema)).")
            text.line("\(access)typealias \(model.name) = \(type)")
            text.use(type)
        case .fields(let set, let fields): write(model, set, fields, to: &text)
        }
        for values in model.enums {
            text.line()
            text.append(self.text(of: values))
        }
        return text
    }

    private func write(_ model: SwiftModel, _ set: String, _ fields: [SwiftField], to text: inout SourceText) {
        text.doc("The schema \(SourceText.code(model.schema)).")
        if !model.topics.isEmpty {
            text.doc("")
            let topics = model.topics.map(SourceText.code).joined(separator: ", ")
            text.doc("Events of \(topics).")
        }
        text.line("\(access)typealias \(model.name) = Model<\(set)>")
        text.line()
        text.doc("The properties of ``\(model.name)``.")
        text.line("\(access)struct \(set): FieldSet {")
        text.doc("Makes the set.", indent: 1)
        text.line("\(access)init() {}", indent: 1)
        for field in fields {
            text.use(field.type)
            let notes = ([SourceText.code(field.key)] + field.notes).joined(separator: ", ")
            text.doc(notes + ".", indent: 1)
            text.line(
                "\(inlined)var \(Identifier.escaped(field.name)): Field<\(field.type)> { "
                    + "Field(\(SourceText.literal(field.key))) }", indent: 1)
        }
        text.line("}")
    }

    /// An enum, open to values that are not known.
    func text(of values: SwiftEnum) -> SourceText {
        var text = SourceText()
        text.doc("A value of \(values.use), open to those that are newer than this version.")
        text.line("\(access)struct \(values.name): OpenEnum {")
        text.doc("The value as it is sent.", indent: 1)
        text.line("\(access)let rawValue: String", indent: 1)
        text.doc("Makes the value of that text, known or not.", indent: 1)
        text.line("\(access)init(rawValue: String) { self.rawValue = rawValue }", indent: 1)
        for value in values.values {
            text.doc(value.text.isEmpty ? "The empty text." : SourceText.code(value.text) + ".", indent: 1)
            text.line(
                "\(inlined)static var \(Identifier.escaped(value.name)): Self { \(SourceText.literal(value.text)) }",
                indent: 1)
        }
        text.line("}")
        return text
    }
}
