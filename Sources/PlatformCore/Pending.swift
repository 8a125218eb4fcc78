/// A value that is there, or one that has to wait for something.
public enum Pending<Value: Sendable>: Sendable {
    /// It is there; a response is sent at once, on the loop that read the request.
    case ready(Value)
    /// Made off the loop and sent when it is there; the connection reads no further request before.
    ///
    /// The task that makes it is cancelled when the connection is reset before, or the server's patience ends. What
    /// must not end then shields itself.
    case later(@Sendable () async -> Value)
    /// As `later`, without a task: the function that the closure gets is called once, on any thread.
    ///
    /// It is given what makes the value, which the loop's thread runs.
    case whenCalled(@Sendable (@escaping Deferred<Value>) -> Void)
}

extension Pending {
    /// The value, however long it takes.
    public var value: Value {
        get async {
            switch self {
            case .ready(let value): value
            case .later(let make): await make()
            case .whenCalled(let start):
                await withCheckedContinuation { continuation in
                    start { make in continuation.resume(returning: make()) }
                }
            }
        }
    }

    /// What `transform` makes of the value, once it is there.
    public func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Pending<Other> {
        switch self {
        case .ready(let value): .ready(transform(value))
        case .later(let make): .later { transform(await make()) }
        case .whenCalled(let start): .whenCalled { reply in start { make in reply { transform(make()) } } }
        }
    }
}

/// Takes what makes a value, to be run later on another thread.
public typealias Deferred<Value> = @Sendable (@escaping @Sendable () -> Value) -> Void
