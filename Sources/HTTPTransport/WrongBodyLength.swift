/// A streamed body has not the length that was said.
struct WrongBodyLength: Error, CustomStringConvertible {
    let expected: Int
    let made: Int

    var description: String { "the body was to have \(expected) bytes, \(made) were made" }
}
