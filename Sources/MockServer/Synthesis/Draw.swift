/// Lots that are the same for the same seed: a value hangs on who owns it and on its name, never on what was drawn before.
struct Draw: Sendable {
    /// 64 well mixed bits.
    let bits: UInt64

    /// Draws for what `salt` names, of an owner that `seed` stands for (the finalizer of SplitMix64).
    @inline(__always)
    init(_ seed: UInt64, _ salt: UInt64 = 0) {
        var mixed = seed &+ salt &* 0x9E37_79B9_7F4A_7C15 &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        bits = mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to but not including `count`.
    @inline(__always)
    func below(_ count: Int) -> Int { Int(truncatingIfNeeded: bits % UInt64(truncatingIfNeeded: max(1, count))) }

    /// A number that stands for a text (FNV-1a, 64 bit).
    static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    /// A number that stands for a text.
    static func hash(_ text: String) -> UInt64 { hash(text.utf8) }
}
