// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `Empty`.
public typealias Empty = Model<EmptyFields>

/// The properties of ``Empty``.
public struct EmptyFields: FieldSet {
    /// Makes the set.
    public init() {}
}

/// The schema `LearningCoverArtUploadUrlRequest`.
public typealias LearningCoverArtUploadUrlRequest = Model<LearningCoverArtUploadUrlRequestFields>

/// The properties of ``LearningCoverArtUploadUrlRequest``.
public struct LearningCoverArtUploadUrlRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `contentMd5`.
    @_alwaysEmitIntoClient public var contentMd5: Field<String> { Field("contentMd5") }
    /// `signedUrlTimeoutSeconds`.
    @_alwaysEmitIntoClient public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
    /// `contentType`, required.
    @_alwaysEmitIntoClient public var contentType: Field<LearningCoverArtUploadUrlRequestContentType> { Field("contentType") }
    /// `serverSideEncryption`.
    @_alwaysEmitIntoClient public var serverSideEncryption: Field<LearningCoverArtUploadUrlRequestServerSideEncryption> { Field("serverSideEncryption") }
}

/// A value of `contentType` of ``LearningCoverArtUploadUrlRequest``, open to those that are newer than this version.
public struct LearningCoverArtUploadUrlRequestContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `image/bmp`.
    @_alwaysEmitIntoClient public static var imageBmp: Self { "image/bmp" }
    /// `image/gif`.
    @_alwaysEmitIntoClient public static var imageGif: Self { "image/gif" }
    /// `image/jpeg`.
    @_alwaysEmitIntoClient public static var imageJpeg: Self { "image/jpeg" }
    /// `image/jpg`.
    @_alwaysEmitIntoClient public static var imageJpg: Self { "image/jpg" }
    /// `image/png`.
    @_alwaysEmitIntoClient public static var imagePng: Self { "image/png" }
}

/// A value of `serverSideEncryption` of ``LearningCoverArtUploadUrlRequest``, open to those that are newer than this
/// version.
public struct LearningCoverArtUploadUrlRequestServerSideEncryption: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AES256`.
    @_alwaysEmitIntoClient public static var aes256: Self { "AES256" }
}
