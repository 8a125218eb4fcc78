import PlatformCore

extension HTTPRequest {
    /// The type of the body in small letters, without parameters (RFC 9110 section 8.3.1); empty if none is given.
    var mediaType: String {
        let type = fields[.contentType]?.prefix { $0 != ";" } ?? ""
        return String(type.reversed().drop { $0 == " " || $0 == "\t" }.reversed()).lowercased()
    }
}
