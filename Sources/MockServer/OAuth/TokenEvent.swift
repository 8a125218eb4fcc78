/// What became of tokens with an answer; verdicts, events and metrics are told by it.
enum TokenEvent: Sendable {
    /// A grant has issued an access token.
    case issued(BearerToken, clientID: String)
    /// A refresh has issued `new`; its refresh token had come with the access token `old`.
    case refreshed(old: BearerToken, new: BearerToken, clientID: String)
    /// A refresh token was presented that had been rotated away.
    case rotatedTokenPresented(clientID: String)
}
