/// How names of the API become names of Swift.
enum Identifier {
    /// A name in lower camel case: `OAuthClient` is `oAuthClient`, `OFF_QUEUE` is `offQueue`, `site.id` is `siteId`.
    static func lowerCamel(_ name: String) -> String {
        let words = words(of: name)
        guard let first = words.first else { return "" }
        let identifier = lowered(first) + words.dropFirst().map(capitalized).joined()
        return identifier.first?.isNumber == true ? "value" + identifier : identifier
    }

    /// A name in upper camel case: `getUsersMe` is `GetUsersMe`.
    static func upperCamel(_ name: String) -> String {
        let identifier = words(of: name).map(capitalized).joined()
        return identifier.first?.isNumber == true ? "Value" + identifier : identifier
    }

    /// The name as it may stand in a declaration or an expression: in backticks when it is a keyword.
    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// The name of a value: letters and digits as they are, `empty` for nothing, words for a value of symbols only.
    static func ofValue(_ value: String) -> String {
        let name = lowerCamel(value)
        guard name.isEmpty else { return name }
        let symbols = value.unicodeScalars.map { symbolNames[$0] ?? "u" + String($0.value, radix: 16) }
        return symbols.isEmpty ? "empty" : lowerCamel(symbols.joined(separator: " "))
    }

    /// Whether a name can be declared, perhaps in backticks.
    static func isValid(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return !first.isDigit && name.utf8.allSatisfy { $0.isWordByte || $0 == UInt8(ascii: "_") }
    }

    /// The runs of ASCII letters and digits; anything else stands between words.
    private static func words(of name: String) -> [String] {
        name.utf8.split { !$0.isWordByte }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The words of a name in camel case, each with one capital, so that names that differ only in case have the same.
    static func camelWords(of name: String) -> [String] {
        var words: [String] = []
        var wasCapital = false
        for letter in name {
            let isCapital = letter.isUppercase
            if words.isEmpty || isCapital && !wasCapital {
                words.append(letter.uppercased())
            } else {
                words[words.count - 1] += letter.lowercased()
            }
            wasCapital = isCapital
        }
        return words
    }

    /// A word with a small head: `OAuth` is `oAuth`, `HTTPStatus` is `httpStatus`, `IDLE` is `idle`.
    private static func lowered(_ word: String) -> String {
        let head = word.prefix { $0.isUppercase }
        let rest = word.dropFirst(head.count)
        // The last capital of several begins the next word, unless that has no small letters.
        guard head.count > 1, rest.first?.isLowercase == true else { return head.lowercased() + rest }
        return head.dropLast().lowercased() + (head.last.map(String.init) ?? "") + rest
    }

    /// A word with a large head: `QUEUE` is `Queue`, `subjectName` is `SubjectName`.
    private static func capitalized(_ word: String) -> String {
        let rest = word.contains(where: \.isLowercase) ? String(word.dropFirst()) : word.dropFirst().lowercased()
        return word.prefix(1).uppercased() + rest
    }

    private static let symbolNames: [Unicode.Scalar: String] = [
        "+": "plus", "-": "minus", "*": "asterisk", "/": "slash", "\\": "backslash", "%": "percent", "=": "equals",
        "<": "less", ">": "greater", "!": "not", "&": "and", "|": "or", "^": "caret", "~": "tilde", "#": "number",
        "@": "at", "$": "dollar", "?": "question", ".": "dot", ",": "comma", ":": "colon", ";": "semicolon",
        "_": "underscore", " ": "space", "'": "quote", "\"": "doubleQuote", "(": "open", ")": "close",
    ]

    /// What the language keeps for itself where a name is declared.
    private static let keywords: Set<String> = [
        "Any", "Self", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default",
        "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func",
        "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript",
        "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}

extension UInt8 {
    fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
    fileprivate var isWordByte: Bool {
        isDigit || UInt8(ascii: "a")...UInt8(ascii: "z") ~= self || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self
    }
}

/// Names of one scope, each given once.
struct NameScope {
    private var taken: Set<String>

    /// Makes a scope in which some names are taken.
    init(reserved: Set<String> = []) { taken = reserved }

    /// The first of the candidates that is still free, or the last of them with a number.
    mutating func claim(_ candidates: String...) -> String {
        if let free = candidates.first(where: { Identifier.isValid($0) && taken.insert($0).inserted }) { return free }
        let stem = candidates.last { Identifier.isValid($0) } ?? "value"
        var number = 2
        while !taken.insert("\(stem)\(number)").inserted { number += 1 }
        return "\(stem)\(number)"
    }
}
