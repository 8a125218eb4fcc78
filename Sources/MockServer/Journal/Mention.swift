import PlatformCore

/// What the journal says of an answer besides its status: correlation id, operation, and the recorded interaction.
///
/// A recorded interaction has it ready as bytes, so that noting it again and again is a copy.
struct Mention: Sendable {
    /// How many bytes each text takes, and what is a number.
    struct Lengths: Sendable {
        /// The interaction's number in its recording; 0 when none answered.
        var interaction: UInt32 = 0
        var correlationID: UInt16 = 0
        var operation: UInt16 = 0
        var recording: UInt16 = 0

        var total: Int { Int(correlationID) + Int(operation) + Int(recording) }
    }

    let bytes: [UInt8]
    let lengths: Lengths

    init(bytes: [UInt8], lengths: Lengths) {
        self.bytes = bytes
        self.lengths = lengths
    }

    /// The mention of a simulated answer.
    init(_ answer: Answer) {
        self.init(answer.response.fields, operation: answer.operation)
    }

    /// The mention of an answer with those fields.
    init(_ fields: HTTPFields, operation: String?, recording: String = "", interaction: Int = 0) {
        var (bytes, lengths) = ([UInt8](), Lengths())
        bytes.reserveCapacity(64)
        fields.withValue(of: .correlationID) { bytes.append(contentsOf: $0.prefix(Int(UInt16.max))) }
        lengths.correlationID = UInt16(bytes.count)
        bytes.append(contentsOf: (operation ?? "").utf8.prefix(Int(UInt16.max)))
        lengths.operation = UInt16(bytes.count - lengths.total)
        bytes.append(contentsOf: recording.utf8.prefix(Int(UInt16.max)))
        lengths.recording = UInt16(bytes.count - lengths.total)
        lengths.interaction = UInt32(clamping: interaction)
        self.init(bytes: bytes, lengths: lengths)
    }

    /// The platform's id of the exchange.
    var correlationID: String? { text(from: 0, lengths.correlationID) }

    /// The operation's id, where whoever answered knew it.
    var operation: String? { text(from: Int(lengths.correlationID), lengths.operation) }

    /// The recording that answered, if one did, and the number of the interaction in it.
    var interaction: (recording: String, id: Int)? {
        text(from: Int(lengths.correlationID) + Int(lengths.operation), lengths.recording)
            .map { ($0, Int(lengths.interaction)) }
    }

    private func text(from start: Int, _ count: UInt16) -> String? {
        count == 0 ? nil : String(decoding: bytes[start..<start + Int(count)], as: UTF8.self)
    }
}
