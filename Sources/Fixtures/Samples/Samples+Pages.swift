public import PlatformCore

extension Samples {
    /// A page of a listing that is paged by number.
    ///
    /// Documented: the members, by the API definition's entity listings; the URIs are relative.
    ///
    /// - Parameters:
    ///   - entities: what the page holds.
    ///   - path: the path of the listing.
    ///   - number: the number of the page, from 1.
    ///   - size: how many a page holds.
    ///   - total: how many there are in all pages; nil: as many as this page holds.
    public static func page(
        of entities: [JSON], path: String = "/api/v2/users", number: Int = 1, size: Int = 25, total: Int? = nil
    ) -> Sample {
        let total = total ?? entities.count
        let pages = max(1, (total + max(1, size) - 1) / max(1, size))
        func uri(_ number: Int) -> JSON { .string("\(path)?pageSize=\(size)&pageNumber=\(number)") }
        var json: JSON = [
            "entities": .array(entities), "pageSize": JSON(size), "pageNumber": JSON(number), "total": JSON(total),
            "firstUri": uri(1), "selfUri": uri(number), "lastUri": uri(pages), "pageCount": JSON(pages),
        ]
        if number < pages { json["nextUri"] = uri(number + 1) }
        if number > 1 { json["previousUri"] = uri(number - 1) }
        return Sample(200, json, .documented)
    }

    /// A page of a listing that is paged by cursor; without a cursor it is the last.
    ///
    /// Documented: the official CLI follows a `nextUri` with `after` in its query; some listings name it `cursor`.
    public static func cursorPage(of entities: [JSON], path: String, after cursor: String? = nil) -> Sample {
        var json: JSON = ["entities": .array(entities), "selfUri": .string(path)]
        if let cursor {
            let value = String(decoding: PercentCoding.encode(Array(cursor.utf8)), as: UTF8.self)
            json["nextUri"] = .string("\(path)?after=\(value)")
        }
        return Sample(200, json, .documented)
    }
}
