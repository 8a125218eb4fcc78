/// Work that is done in turns, on a thread that waits for much else.
///
/// The seam between a transport, which has such work, and a server, whose loops can do it.
package protocol LoopWork: AnyObject, Sendable {
    /// Readable when there is something to do; always the same descriptor.
    var descriptor: Int32 { get }
    /// Does what there is to do, and waits for nothing.
    ///
    /// - Parameter isReadable: whether the descriptor was seen to be readable since the last turn.
    /// - Returns: what the next turn waits for; nil: the work is over.
    func takeTurn(isReadable: Bool) -> LoopPause?
    /// The loop has ended, or never took the work; no turn comes after it.
    func loopEnded()
}

/// What work waits for between two turns.
package struct LoopPause: Sendable, Equatable {
    /// How long it waits at most.
    package let milliseconds: Int
    /// Whether it waits for the time alone, whatever its descriptor says.
    package let isDeaf: Bool

    /// Makes a pause.
    package init(milliseconds: Int, isDeaf: Bool = false) {
        self.milliseconds = milliseconds
        self.isDeaf = isDeaf
    }
}

/// A place on a loop's thread for one piece of work.
package protocol LoopPlace: AnyObject, Sendable {
    /// Whether the caller is on the loop's thread.
    var isCurrent: Bool { get }
    /// Has the turns of `work` taken from now on, the first one soon; called once, on any thread.
    func begin(_ work: any LoopWork)
    /// Has a turn taken before the loop waits again; called on the loop's thread alone.
    func turnSoon()
}
