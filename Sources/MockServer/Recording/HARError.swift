/// Why a text is no HAR file that can be imported, and where.
package struct HARError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file, if there is one.
    package var file: String?
    /// The place of the culprit, for example `entries[3].response.status`; empty for the whole text.
    package let place: String
    /// What is wrong there, for example `expected a number`.
    package let problem: String

    init(place: String, _ problem: String) {
        self.place = place
        self.problem = problem
    }

    /// File, place and what is wrong.
    package var description: String {
        let what = place.isEmpty ? problem : "\(place): \(problem)"
        return file.map { "\($0): \(what)" } ?? what
    }
}
