/// The names of types that a generated type must not have, because who imports both could use neither.
enum ReservedNames {
    /// All of them.
    static let types = Set(
        [client, language, foundation].flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(String.init))

    /// The public types of PlatformClient and of what it re-exports; a test compares them with the sources.
    static let client = """
        APICall APIRequest ApiClient ApiError AuthData Base64 ClosureLogSink CollectionFormat Configuration
        ConfigurationLayer DecodingFailure Deferred ErrorBody ErrorBodyFields ErrorDetail ErrorDetailFields
        ErrorLimit ErrorLimitFields ExtendedResponse Field FieldSet FormFields Gateway HTTPBodyWriter
        HTTPField HTTPFields HTTPMethod HTTPRequest HTTPResponse HTTPStatus HostRole Instant JSON JSONNumber
        JSONObject JSONParseError JSONValue LogFormat LogFormatEnum LogLevel LogLevelEnum LogRecord LogSink
        Logger LoggingLayer LoginOptions Model MultipartForm OpenEnum Pending PercentCoding
        PlatformClock ProxySettings PureCloudRegionHosts QueryParameters RateLimit RedirectPolicy
        Region RequestBody RequestLimiter RetryPolicy SHA256 StaleConnectionPolicy SystemBrowser TLSSettings
        TokenStore TransferProgress Transport TransportBody TransportBodySource TransportError
        TransportOptions TransportRequest TransportResponse Page Pages
        """

    /// The types of the standard library, of concurrency, regular expressions, synchronization and observation.
    private static let language = """
        Actor AdditiveArithmetic AlternationBuilder Anchor AnyActor AnyBidirectionalCollection AnyClass
        AnyCollection AnyHashable AnyIndex AnyIterator AnyKeyPath AnyObject AnyRandomAccessCollection
        AnyRegexOutput AnySequence Array ArrayLiteralConvertible ArraySlice AsyncCompactMapSequence
        AsyncDropFirstSequence AsyncDropWhileSequence AsyncFilterSequence AsyncFlatMapSequence
        AsyncIteratorProtocol AsyncMapSequence AsyncPrefixSequence AsyncPrefixWhileSequence AsyncSequence
        AsyncStream AsyncThrowingCompactMapSequence AsyncThrowingDropWhileSequence AsyncThrowingFilterSequence
        AsyncThrowingFlatMapSequence AsyncThrowingMapSequence AsyncThrowingPrefixWhileSequence
        AsyncThrowingStream Atomic AtomicLazyReference AtomicLoadOrdering AtomicOptionalRepresentable
        AtomicRepresentable AtomicStoreOrdering AtomicUpdateOrdering BidirectionalCollection
        BidirectionalIndexable BidirectionalSlice BinaryFloatingPoint BinaryInteger BitwiseCopyable Bool
        BooleanLiteralConvertible BooleanLiteralType CBool CChar CChar16 CChar32 CChar8 CDouble CFloat
        CFloat16 CInt CLong CLongDouble CLongLong CShort CSignedChar CUnsignedChar CUnsignedInt CUnsignedLong
        CUnsignedLongLong CUnsignedShort CVaListPointer CVarArg CWideChar CancellationError Capture
        CaseIterable Character CharacterClass CheckedContinuation ChoiceOf Clock ClosedRange ClosedRangeIndex
        Codable CodingKey CodingKeyRepresentable CodingUserInfoKey Collection CollectionDifference
        CollectionOfOne CommandLine Comparable ConcurrentValue ContiguousArray ContinuousClock Copyable
        CountableClosedRange CountablePartialRangeFrom CountableRange CustomConsumingRegexComponent
        CustomDebugStringConvertible CustomLeafReflectable CustomPlaygroundDisplayConvertible
        CustomPlaygroundQuickLookable CustomReflectable CustomStringConvertible Decodable Decoder
        DecodingError DefaultBidirectionalIndices DefaultIndices DefaultRandomAccessIndices
        DefaultStringInterpolation Dictionary DictionaryIndex DictionaryIterator DictionaryLiteral
        DictionaryLiteralConvertible DiscardingTaskGroup DiscontiguousSlice Double DropFirstSequence
        DropWhileSequence Duration DurationProtocol EmptyCollection EmptyIterator Encodable Encoder
        EncodingError EnumeratedIterator EnumeratedSequence Equatable Error Escapable Executor ExecutorJob
        ExpressibleByArrayLiteral ExpressibleByBooleanLiteral ExpressibleByDictionaryLiteral
        ExpressibleByExtendedGraphemeClusterLiteral ExpressibleByFloatLiteral ExpressibleByIntegerLiteral
        ExpressibleByNilLiteral ExpressibleByStringInterpolation ExpressibleByStringLiteral
        ExpressibleByUnicodeScalarLiteral ExtendedGraphemeClusterLiteralConvertible
        ExtendedGraphemeClusterType FixedWidthInteger FlattenBidirectionalCollection
        FlattenBidirectionalCollectionIndex FlattenCollection FlattenCollectionIndex FlattenSequence Float
        Float16 Float32 Float64 Float80 FloatLiteralConvertible FloatLiteralType FloatingPoint
        FloatingPointClassification FloatingPointRoundingRule FloatingPointSign GlobalActor Hashable Hasher
        Identifiable ImplicitlyUnwrappedOptional Indexable IndexableBase IndexingIterator InlineArray
        InstantProtocol Int Int128 Int16 Int32 Int64 Int8 IntegerLiteralConvertible IntegerLiteralType
        IteratorOverOne IteratorProtocol IteratorSequence Job JobPriority JoinedIterator JoinedSequence
        KeyPath KeyValuePairs KeyedDecodingContainer KeyedDecodingContainerProtocol KeyedEncodingContainer
        KeyedEncodingContainerProtocol LazyBidirectionalCollection LazyCollection LazyCollectionProtocol
        LazyDropWhileBidirectionalCollection LazyDropWhileCollection LazyDropWhileIndex LazyDropWhileIterator
        LazyDropWhileSequence LazyFilterBidirectionalCollection LazyFilterCollection LazyFilterIndex
        LazyFilterIterator LazyFilterSequence LazyMapBidirectionalCollection LazyMapCollection LazyMapIterator
        LazyMapRandomAccessCollection LazyMapSequence LazyPrefixWhileBidirectionalCollection
        LazyPrefixWhileCollection LazyPrefixWhileIndex LazyPrefixWhileIterator LazyPrefixWhileSequence
        LazyRandomAccessCollection LazySequence LazySequenceProtocol Local Lookahead LosslessStringConvertible
        ManagedBuffer ManagedBufferPointer MemoryLayout Mirror MirrorPath MutableBidirectionalSlice
        MutableCollection MutableIndexable MutableRandomAccessSlice MutableRangeReplaceableBidirectionalSlice
        MutableRangeReplaceableRandomAccessSlice MutableRangeReplaceableSlice MutableRawSpan MutableSlice
        MutableSpan Mutex NegativeLookahead Never NilLiteralConvertible Numeric ObjectIdentifier Observable
        ObservationRegistrar Observations One OneOrMore OpaquePointer OptionSet Optional Optionally
        OutputRawSpan OutputSpan PartialAsyncTask PartialKeyPath PartialRangeFrom PartialRangeThrough
        PartialRangeUpTo PlaygroundQuickLook PrefixSequence RandomAccessCollection RandomAccessIndexable
        RandomAccessSlice RandomNumberGenerator Range RangeExpression RangeReplaceableBidirectionalSlice
        RangeReplaceableCollection RangeReplaceableIndexable RangeReplaceableRandomAccessSlice
        RangeReplaceableSlice RangeSet RawRepresentable RawSpan Reference ReferenceWritableKeyPath Regex
        RegexComponent RegexComponentBuilder RegexRepetitionBehavior RegexSemanticLevel RegexWordBoundaryKind
        Repeat Repeated Result ReversedCollection ReversedIndex ReversedRandomAccessCollection SIMD SIMD16
        SIMD2 SIMD3 SIMD32 SIMD4 SIMD64 SIMD8 SIMDMask SIMDScalar SIMDStorage Sendable SendableMetatype
        Sequence SerialExecutor Set SetAlgebra SetIndex SetIterator SignedInteger SignedNumeric
        SingleValueDecodingContainer SingleValueEncodingContainer Slice Span StaticBigInt StaticString
        StrideThrough StrideThroughIterator StrideTo StrideToIterator Strideable String
        StringInterpolationConvertible StringInterpolationProtocol StringLiteralConvertible StringLiteralType
        StringProtocol Substring SuspendingClock SystemRandomNumberGenerator Task TaskExecutor TaskGroup
        TaskPriority TextOutputStream TextOutputStreamable ThrowingDiscardingTaskGroup ThrowingTaskGroup
        TryCapture UInt UInt128 UInt16 UInt32 UInt64 UInt8 UTF16 UTF32 UTF8 UTF8Span UnboundedRange
        UnboundedRange_ UnfoldFirstSequence UnfoldSequence Unicode UnicodeCodec UnicodeDecodingResult
        UnicodeScalar UnicodeScalarLiteralConvertible UnicodeScalarType UnkeyedDecodingContainer
        UnkeyedEncodingContainer Unmanaged UnownedJob UnownedSerialExecutor UnownedTaskExecutor
        UnsafeBufferPointer UnsafeBufferPointerIterator UnsafeConcurrentValue UnsafeContinuation
        UnsafeCurrentTask UnsafeMutableBufferPointer UnsafeMutablePointer UnsafeMutableRawBufferPointer
        UnsafeMutableRawBufferPointerIterator UnsafeMutableRawPointer UnsafePointer UnsafeRawBufferPointer
        UnsafeRawBufferPointerIterator UnsafeRawPointer UnsafeSendable UnsafeThrowingContinuation
        UnsignedInteger Void WordPair WritableKeyPath ZeroOrMore Zip2Iterator Zip2Sequence
        """

    /// The types of Foundation, on Linux and on Apple platforms.
    private static let foundation = """
        AffineTransform AlignmentOptions AttributeContainer AttributeDynamicLookup AttributeScope
        AttributeScopeCodableConfiguration AttributeScopes AttributedString AttributedStringAttributeMutation
        AttributedStringKey AttributedStringProtocol AttributedSubstring BlockOperation Bundle
        ByteCountFormatStyle ByteCountFormatter CGFloat CGPoint CGRect CGRectEdge CGSize CachedURLResponse
        Calendar CharacterSet CocoaError CodableAttributedStringKey CodableConfiguration
        CodableWithConfiguration ComparableComparator Comparator ComparisonResult ContiguousBytes
        CurrencyFormatStyleConfiguration CustomNSError Data DataProtocol Date DateComponents DateFormatter
        DateInterval DateIntervalFormatter Decimal DecodableAttributedStringKey DecodableWithConfiguration
        DecodingConfigurationProviding DescriptiveNumberFormatConfiguration Dimension
        DiscontiguousAttributedSubstring DiscreteFormatStyle DistributedNotificationCenter
        EncodableAttributedStringKey EncodableWithConfiguration EncodingConfigurationProviding EnergyFormatter
        Expression FileAttributeKey FileAttributeType FileHandle FileManager FileManagerDelegate
        FileProtectionType FloatingPointFormatStyle FloatingPointParseStrategy FormatStyle
        FormatStyleCapitalizationContext Formatter HTTPCookie HTTPCookiePropertyKey HTTPCookieStorage
        HTTPURLResponse Host ISO8601DateFormatter IndexPath IndexSet InflectionRule InputStream
        IntegerFormatStyle IntegerParseStrategy JSONDecoder JSONEncoder JSONSerialization KeyPathComparator
        LengthFormatter ListFormatStyle Locale LocalizedError MarkdownDecodableAttributedStringKey
        MassFormatter Measurement MessagePort Morphology MutableDataProtocol Notification NotificationCenter
        NotificationQueue NumberFormatStyleConfiguration NumberFormatter ObjCBool OperatingSystemVersion
        Operation OperationQueue OutputStream POSIXError ParseStrategy ParseableFormatStyle
        PersonNameComponents PersonNameComponentsFormatter Pipe Port PortDelegate PortMessage Predicate
        PredicateBindings PredicateError PredicateExpression PredicateExpressions Process ProcessInfo Progress
        ProgressKind ProgressReporting ProgressUserInfoKey PropertyListDecoder PropertyListEncoder
        PropertyListSerialization QualityOfService RecoverableError ReferenceConvertible RunLoop Scanner
        ScopedAttributeContainer Selector SocketNativeHandle SocketPort SortComparator SortDescriptor
        SortOrder StandardPredicateExpression Stream StreamDelegate StreamNetworkServiceTypeValue
        StreamSOCKSProxyConfiguration StreamSOCKSProxyVersion StreamSocketSecurityLevel StringStyle
        StringTransform Thread TimeInterval TimeZone Timer URL URLAuthenticationChallenge
        URLAuthenticationChallengeSender URLCache URLComponents URLCredential URLCredentialStorage URLError
        URLFileResourceType URLProtectionSpace URLProtocol URLProtocolClient URLQueryItem URLRequest
        URLResourceKey URLResourceValues URLResponse URLSession URLSessionConfiguration URLSessionDataDelegate
        URLSessionDataTask URLSessionDelegate URLSessionDownloadDelegate URLSessionDownloadTask
        URLSessionStreamDelegate URLSessionStreamTask URLSessionTask URLSessionTaskDelegate
        URLSessionTaskMetrics URLSessionTaskTransactionMetrics URLSessionUploadTask
        URLSessionWebSocketDelegate URLSessionWebSocketTask UUID UndoManager Unit UnitAcceleration UnitAngle
        UnitArea UnitConcentrationMass UnitConverter UnitConverterLinear UnitDispersion UnitDuration
        UnitElectricCharge UnitElectricCurrent UnitElectricPotentialDifference UnitElectricResistance
        UnitEnergy UnitFrequency UnitFuelEfficiency UnitIlluminance UnitInformationStorage UnitLength UnitMass
        UnitPower UnitPressure UnitSpeed UnitTemperature UnitVolume UserDefaults XMLDTD XMLDocument XMLElement
        XMLNode XMLParser XPCConnection tls_ciphersuite_t tls_protocol_version_t unichar uuid_string_t uuid_t
        """
}
