import PlatformCore

/// What kind of text a property holds.
enum SampleText: Sendable {
    case uuid
    /// The id of a member of that collection.
    case reference(ResourceCollection)
    case personName
    case firstName
    case lastName
    case email
    case phone
    /// The name of a thing, made of a word and of what the thing is.
    case thingName([UInt8])
    case sentence
    case link
    case city
    case zone
    case address
    case color
    case dateTime(Moment)
    case date(Moment)
    case localDateTime
    case yearMonth
    case interval
    /// One of a few texts.
    case word([StaticString])
    /// A text and a number.
    case numbered([UInt8])

    /// Where on the session's time line something lies.
    enum Moment: Sendable {
        case created
        case past
        case end
        case future
    }
}

extension SampleText {
    /// Finds what a property holds by its format and its name.
    ///
    /// - Parameters:
    ///   - owner: the name of the schema that has the property.
    ///   - isPerson: whether the schema tells of a person.
    init(format: String?, name: String, owner: String, isPerson: Bool, collections: ResourceCollections) {
        if let format = Self.byFormat(format, name) {
            self = format
        } else if let text = Self.byName[name] {
            self = text
        } else if name == "name" || name == "displayName" {
            self = isPerson ? .personName : .thingName(Self.title(of: owner))
        } else {
            self = Self.byEnding(name, collections)
        }
    }

    private static func byFormat(_ format: String?, _ name: String) -> SampleText? {
        switch format {
        case "date-time": .dateTime(moment(name))
        case "date": .date(moment(name))
        case "local-date-time": .localDateTime
        case "year-month": .yearMonth
        case "interval": .interval
        case "uuid": .uuid
        case "email": .email
        case "uri", "url": .link
        default: nil
        }
    }

    private static func moment(_ name: String) -> Moment {
        let name = name.lowercased()
        if name.contains("creat") { return .created }
        if name.contains("expir") || name.contains("due") || name.contains("schedul") || name.contains("next") {
            return .future
        }
        return name.contains("end") || name.contains("modif") || name.contains("updat") ? .end : .past
    }

    private static func byEnding(_ name: String, _ collections: ResourceCollections) -> SampleText {
        let small = name.lowercased()
        if name.hasSuffix("Id") || name.hasSuffix("Ids") {
            let single = name.hasSuffix("s") ? String(name.dropLast()) : name
            return collections.named(single).map { .reference($0) } ?? .uuid
        }
        if small.hasSuffix("by"), let user = collections.named(name) { return .reference(user) }
        if small.hasPrefix("date") || small.hasSuffix("date") { return .date(moment(name)) }
        if small.hasSuffix("guid") || small.hasSuffix("uuid") { return .uuid }
        if small.hasSuffix("uri") || small.hasSuffix("url") || small.hasSuffix("href") { return .link }
        if small.hasSuffix("email") || small.hasSuffix("emailaddress") { return .email }
        if small.hasSuffix("phonenumber") || small.hasSuffix("phone") { return .phone }
        if small.hasSuffix("timezone") { return .zone }
        if small.hasSuffix("color") { return .color }
        if small.hasSuffix("username") { return .personName }
        if small.hasSuffix("name") { return .thingName(title(of: String(name.dropLast(4)))) }
        if small.hasSuffix("description") || small.hasSuffix("message") { return .sentence }
        return .numbered(Array(title(of: name)) + [UInt8(ascii: " ")])
    }

    private static let byName: [String: SampleText] = [
        "id": .uuid, "ids": .uuid, "email": .email, "username": .email, "firstName": .firstName,
        "lastName": .lastName, "givenName": .firstName, "familyName": .lastName, "preferredName": .firstName,
        "phoneNumber": .phone, "phone": .phone, "ani": .phone, "dnis": .phone, "callbackNumber": .phone,
        "number": .phone, "callerId": .phone, "display": .phone, "addressNormalized": .phone,
        "description": .sentence, "notes": .sentence, "message": .sentence, "text": .sentence, "subject": .sentence,
        "body": .sentence, "content": .sentence, "url": .link, "uri": .link, "href": .link, "city": .city,
        "timeZone": .zone, "ipAddress": .address, "color": .color, "interval": .interval,
        "title": .word(["Agent", "Supervisor", "Analyst", "Team Lead", "Engineer", "Coach"]),
        "department": .word(["Customer Service", "Sales", "Billing", "Operations", "Returns"]),
        "country": .word(["US", "DE", "GB", "AU", "JP"]), "countryCode": .word(["US", "DE", "GB", "AU", "JP"]),
        "language": .word(["en-US", "de-DE", "fr-FR", "es-ES"]), "languageCode": .word(["en-US", "de-DE", "fr-FR"]),
        "postalCode": .word(["46201", "10115", "SW1A 1AA", "2000"]), "domain": .word(["example.com", "example.org"]),
        "contentType": .word(["application/json", "text/plain"]), "region": .word(["us-east-1", "eu-west-1"]),
        "version": .word(["1", "2", "3"]), "granularity": .word(["PT15M", "PT30M", "PT1H"]),
        "fileName": .word(["report.csv", "greeting.wav", "notes.txt"]),
    ]

    /// `UserQueue` and `wrapupPrompt` as words: `User Queue`, `Wrapup Prompt`.
    static func title(of name: String) -> [UInt8] {
        var title: [UInt8] = []
        for byte in name.utf8 {
            let isCapital = byte &- 0x41 < 26
            let isLetter = isCapital || byte &- 0x61 < 26 || byte &- 0x30 < 10
            guard isLetter else { continue }
            if isCapital, let last = title.last, last &- 0x61 < 26 { title.append(UInt8(ascii: " ")) }
            title.append(title.isEmpty && byte &- 0x61 < 26 ? byte - 0x20 : byte)
        }
        return title.isEmpty ? Array("Item".utf8) : title
    }
}
