// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - deleteOutboundSchedulesCampaign

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/schedules/campaigns/{campaignId}`.
    ///
    /// Needs one of the permissions `outbound:schedule:delete`, `outbound:campaign:deleteSchedule`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    public func deleteOutboundSchedulesCampaign(campaignId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundSchedulesCampaign(campaignId: campaignId))
    }

    /// The call `DELETE /api/v2/outbound/schedules/campaigns/{campaignId}`, ready to be sent.
    public static func deleteOutboundSchedulesCampaign(campaignId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundSchedulesCampaign", .delete, "/api/v2/outbound/schedules/campaigns/{campaignId}",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - deleteOutboundSchedulesEmailcampaign

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:emailCampaignSchedule:delete`, `outbound:emailCampaign:deleteSchedule`.
    ///
    /// - Parameters:
    ///   - emailCampaignId: `emailCampaignId` in the path.
    public func deleteOutboundSchedulesEmailcampaign(emailCampaignId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundSchedulesEmailcampaign(emailCampaignId: emailCampaignId))
    }

    /// The call `DELETE /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}`, ready to be sent.
    public static func deleteOutboundSchedulesEmailcampaign(emailCampaignId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundSchedulesEmailcampaign", .delete,
            "/api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}",
            parameters: [("emailCampaignId", emailCampaignId)])
    }
}

// MARK: - deleteOutboundSchedulesMessagingcampaign

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaignSchedule:delete`,
    /// `outbound:messagingCampaign:deleteSchedule`.
    ///
    /// - Parameters:
    ///   - messagingCampaignId: `messagingCampaignId` in the path.
    public func deleteOutboundSchedulesMessagingcampaign(messagingCampaignId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundSchedulesMessagingcampaign(messagingCampaignId: messagingCampaignId))
    }

    /// The call `DELETE /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}`, ready to be sent.
    public static func deleteOutboundSchedulesMessagingcampaign(messagingCampaignId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundSchedulesMessagingcampaign", .delete,
            "/api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}",
            parameters: [("messagingCampaignId", messagingCampaignId)])
    }
}

// MARK: - deleteOutboundSchedulesSequence

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/schedules/sequences/{sequenceId}`.
    ///
    /// Needs one of the permissions `outbound:schedule:delete`, `outbound:campaignSequenceSchedule:delete`.
    ///
    /// - Parameters:
    ///   - sequenceId: `sequenceId` in the path.
    public func deleteOutboundSchedulesSequence(sequenceId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundSchedulesSequence(sequenceId: sequenceId))
    }

    /// The call `DELETE /api/v2/outbound/schedules/sequences/{sequenceId}`, ready to be sent.
    public static func deleteOutboundSchedulesSequence(sequenceId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundSchedulesSequence", .delete, "/api/v2/outbound/schedules/sequences/{sequenceId}",
            parameters: [("sequenceId", sequenceId)])
    }
}

// MARK: - deleteOutboundSchedulesWhatsappcampaign

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:whatsAppCampaignSchedule:delete`,
    /// `outbound:whatsAppCampaign:deleteSchedule`.
    ///
    /// - Parameters:
    ///   - whatsAppCampaignId: `whatsAppCampaignId` in the path.
    public func deleteOutboundSchedulesWhatsappcampaign(whatsAppCampaignId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundSchedulesWhatsappcampaign(whatsAppCampaignId: whatsAppCampaignId))
    }

    /// The call `DELETE /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}`, ready to be sent.
    public static func deleteOutboundSchedulesWhatsappcampaign(whatsAppCampaignId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundSchedulesWhatsappcampaign", .delete,
            "/api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}",
            parameters: [("whatsAppCampaignId", whatsAppCampaignId)])
    }
}

// MARK: - getOutboundSchedulesCampaign

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/schedules/campaigns/{campaignId}`.
    ///
    /// Needs one of the permissions `outbound:schedule:view`, `outbound:campaign:viewSchedule`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    public func getOutboundSchedulesCampaign(campaignId: String) async throws(ApiError) -> CampaignSchedule {
        try await client.send(Self.getOutboundSchedulesCampaign(campaignId: campaignId))
    }

    /// The call `GET /api/v2/outbound/schedules/campaigns/{campaignId}`, ready to be sent.
    public static func getOutboundSchedulesCampaign(campaignId: String) -> APICall<CampaignSchedule> {
        APICall(
            "getOutboundSchedulesCampaign", .get, "/api/v2/outbound/schedules/campaigns/{campaignId}",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - getOutboundSchedulesCampaigns

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/schedules/campaigns`.
    ///
    /// Needs one of the permissions `outbound:schedule:view`, `outbound:campaign:viewSchedule`.
    public func getOutboundSchedulesCampaigns() async throws(ApiError) -> [CampaignSchedule] {
        try await client.send(Self.getOutboundSchedulesCampaigns())
    }

    /// The call `GET /api/v2/outbound/schedules/campaigns`, ready to be sent.
    public static func getOutboundSchedulesCampaigns() -> APICall<[CampaignSchedule]> {
        APICall("getOutboundSchedulesCampaigns", .get, "/api/v2/outbound/schedules/campaigns")
    }
}

// MARK: - getOutboundSchedulesEmailcampaign

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:emailCampaignSchedule:view`, `outbound:emailCampaign:viewSchedule`.
    ///
    /// - Parameters:
    ///   - emailCampaignId: `emailCampaignId` in the path.
    public func getOutboundSchedulesEmailcampaign(
        emailCampaignId: String
    ) async throws(ApiError) -> EmailCampaignSchedule {
        try await client.send(Self.getOutboundSchedulesEmailcampaign(emailCampaignId: emailCampaignId))
    }

    /// The call `GET /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}`, ready to be sent.
    public static func getOutboundSchedulesEmailcampaign(emailCampaignId: String) -> APICall<EmailCampaignSchedule> {
        APICall(
            "getOutboundSchedulesEmailcampaign", .get, "/api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}",
            parameters: [("emailCampaignId", emailCampaignId)])
    }
}

// MARK: - getOutboundSchedulesEmailcampaigns

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/schedules/emailcampaigns`.
    ///
    /// Needs one of the permissions `outbound:emailCampaignSchedule:view`, `outbound:emailCampaign:viewSchedule`.
    public func getOutboundSchedulesEmailcampaigns() async throws(ApiError) -> EmailCampaignScheduleEntityListing {
        try await client.send(Self.getOutboundSchedulesEmailcampaigns())
    }

    /// The call `GET /api/v2/outbound/schedules/emailcampaigns`, ready to be sent.
    public static func getOutboundSchedulesEmailcampaigns() -> APICall<EmailCampaignScheduleEntityListing> {
        APICall("getOutboundSchedulesEmailcampaigns", .get, "/api/v2/outbound/schedules/emailcampaigns")
    }
}

// MARK: - getOutboundSchedulesMessagingcampaign

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaignSchedule:view`,
    /// `outbound:messagingCampaign:viewSchedule`.
    ///
    /// - Parameters:
    ///   - messagingCampaignId: `messagingCampaignId` in the path.
    public func getOutboundSchedulesMessagingcampaign(
        messagingCampaignId: String
    ) async throws(ApiError) -> MessagingCampaignSchedule {
        try await client.send(Self.getOutboundSchedulesMessagingcampaign(messagingCampaignId: messagingCampaignId))
    }

    /// The call `GET /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}`, ready to be sent.
    public static func getOutboundSchedulesMessagingcampaign(
        messagingCampaignId: String
    ) -> APICall<MessagingCampaignSchedule> {
        APICall(
            "getOutboundSchedulesMessagingcampaign", .get,
            "/api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}",
            parameters: [("messagingCampaignId", messagingCampaignId)])
    }
}

// MARK: - getOutboundSchedulesMessagingcampaigns

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/schedules/messagingcampaigns`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaignSchedule:view`,
    /// `outbound:messagingCampaign:viewSchedule`.
    public func getOutboundSchedulesMessagingcampaigns() async throws(ApiError) -> MessagingCampaignScheduleEntityListing {
        try await client.send(Self.getOutboundSchedulesMessagingcampaigns())
    }

    /// The call `GET /api/v2/outbound/schedules/messagingcampaigns`, ready to be sent.
    public static func getOutboundSchedulesMessagingcampaigns() -> APICall<MessagingCampaignScheduleEntityListing> {
        APICall("getOutboundSchedulesMessagingcampaigns", .get, "/api/v2/outbound/schedules/messagingcampaigns")
    }
}

// MARK: - getOutboundSchedulesSequence

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/schedules/sequences/{sequenceId}`.
    ///
    /// Needs one of the permissions `outbound:schedule:view`, `outbound:campaignSequenceSchedule:view`.
    ///
    /// - Parameters:
    ///   - sequenceId: `sequenceId` in the path.
    public func getOutboundSchedulesSequence(sequenceId: String) async throws(ApiError) -> SequenceSchedule {
        try await client.send(Self.getOutboundSchedulesSequence(sequenceId: sequenceId))
    }

    /// The call `GET /api/v2/outbound/schedules/sequences/{sequenceId}`, ready to be sent.
    public static func getOutboundSchedulesSequence(sequenceId: String) -> APICall<SequenceSchedule> {
        APICall(
            "getOutboundSchedulesSequence", .get, "/api/v2/outbound/schedules/sequences/{sequenceId}",
            parameters: [("sequenceId", sequenceId)])
    }
}

// MARK: - getOutboundSchedulesSequences

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/schedules/sequences`.
    ///
    /// Needs one of the permissions `outbound:schedule:view`, `outbound:campaignSequenceSchedule:view`.
    public func getOutboundSchedulesSequences() async throws(ApiError) -> [SequenceSchedule] {
        try await client.send(Self.getOutboundSchedulesSequences())
    }

    /// The call `GET /api/v2/outbound/schedules/sequences`, ready to be sent.
    public static func getOutboundSchedulesSequences() -> APICall<[SequenceSchedule]> {
        APICall("getOutboundSchedulesSequences", .get, "/api/v2/outbound/schedules/sequences")
    }
}

// MARK: - getOutboundSchedulesWhatsappcampaign

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:whatsAppCampaignSchedule:view`, `outbound:whatsAppCampaign:viewSchedule`.
    ///
    /// - Parameters:
    ///   - whatsAppCampaignId: `whatsAppCampaignId` in the path.
    public func getOutboundSchedulesWhatsappcampaign(
        whatsAppCampaignId: String
    ) async throws(ApiError) -> WhatsAppCampaignSchedule {
        try await client.send(Self.getOutboundSchedulesWhatsappcampaign(whatsAppCampaignId: whatsAppCampaignId))
    }

    /// The call `GET /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}`, ready to be sent.
    public static func getOutboundSchedulesWhatsappcampaign(
        whatsAppCampaignId: String
    ) -> APICall<WhatsAppCampaignSchedule> {
        APICall(
            "getOutboundSchedulesWhatsappcampaign", .get,
            "/api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}",
            parameters: [("whatsAppCampaignId", whatsAppCampaignId)])
    }
}

// MARK: - getOutboundSchedulesWhatsappcampaigns

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/schedules/whatsappcampaigns`.
    ///
    /// Needs one of the permissions `outbound:whatsAppCampaignSchedule:view`, `outbound:whatsAppCampaign:viewSchedule`.
    public func getOutboundSchedulesWhatsappcampaigns() async throws(ApiError) -> WhatsAppCampaignScheduleEntityListing {
        try await client.send(Self.getOutboundSchedulesWhatsappcampaigns())
    }

    /// The call `GET /api/v2/outbound/schedules/whatsappcampaigns`, ready to be sent.
    public static func getOutboundSchedulesWhatsappcampaigns() -> APICall<WhatsAppCampaignScheduleEntityListing> {
        APICall("getOutboundSchedulesWhatsappcampaigns", .get, "/api/v2/outbound/schedules/whatsappcampaigns")
    }
}

// MARK: - putOutboundSchedulesCampaign

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/schedules/campaigns/{campaignId}`.
    ///
    /// Needs one of the permissions `outbound:schedule:edit`, `outbound:campaign:editSchedule`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundSchedulesCampaign(
        campaignId: String, body: CampaignSchedule
    ) async throws(ApiError) -> CampaignSchedule {
        try await client.send(Self.putOutboundSchedulesCampaign(campaignId: campaignId, body: body))
    }

    /// The call `PUT /api/v2/outbound/schedules/campaigns/{campaignId}`, ready to be sent.
    public static func putOutboundSchedulesCampaign(
        campaignId: String, body: CampaignSchedule
    ) -> APICall<CampaignSchedule> {
        APICall(
            "putOutboundSchedulesCampaign", .put, "/api/v2/outbound/schedules/campaigns/{campaignId}",
            parameters: [("campaignId", campaignId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundSchedulesEmailcampaign

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:emailCampaignSchedule:edit`, `outbound:emailCampaign:editSchedule`.
    ///
    /// - Parameters:
    ///   - emailCampaignId: `emailCampaignId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundSchedulesEmailcampaign(
        emailCampaignId: String, body: EmailCampaignSchedule
    ) async throws(ApiError) -> EmailCampaignSchedule {
        try await client.send(Self.putOutboundSchedulesEmailcampaign(emailCampaignId: emailCampaignId, body: body))
    }

    /// The call `PUT /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}`, ready to be sent.
    public static func putOutboundSchedulesEmailcampaign(
        emailCampaignId: String, body: EmailCampaignSchedule
    ) -> APICall<EmailCampaignSchedule> {
        APICall(
            "putOutboundSchedulesEmailcampaign", .put, "/api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}",
            parameters: [("emailCampaignId", emailCampaignId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundSchedulesMessagingcampaign

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaignSchedule:edit`,
    /// `outbound:messagingCampaign:editSchedule`.
    ///
    /// - Parameters:
    ///   - messagingCampaignId: `messagingCampaignId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundSchedulesMessagingcampaign(
        messagingCampaignId: String, body: MessagingCampaignSchedule
    ) async throws(ApiError) -> MessagingCampaignSchedule {
        try await client.send(
            Self.putOutboundSchedulesMessagingcampaign(messagingCampaignId: messagingCampaignId, body: body))
    }

    /// The call `PUT /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}`, ready to be sent.
    public static func putOutboundSchedulesMessagingcampaign(
        messagingCampaignId: String, body: MessagingCampaignSchedule
    ) -> APICall<MessagingCampaignSchedule> {
        APICall(
            "putOutboundSchedulesMessagingcampaign", .put,
            "/api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}",
            parameters: [("messagingCampaignId", messagingCampaignId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundSchedulesSequence

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/schedules/sequences/{sequenceId}`.
    ///
    /// Needs one of the permissions `outbound:schedule:edit`, `outbound:campaignSequenceSchedule:edit`.
    ///
    /// - Parameters:
    ///   - sequenceId: `sequenceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundSchedulesSequence(
        sequenceId: String, body: SequenceSchedule
    ) async throws(ApiError) -> SequenceSchedule {
        try await client.send(Self.putOutboundSchedulesSequence(sequenceId: sequenceId, body: body))
    }

    /// The call `PUT /api/v2/outbound/schedules/sequences/{sequenceId}`, ready to be sent.
    public static func putOutboundSchedulesSequence(
        sequenceId: String, body: SequenceSchedule
    ) -> APICall<SequenceSchedule> {
        APICall(
            "putOutboundSchedulesSequence", .put, "/api/v2/outbound/schedules/sequences/{sequenceId}",
            parameters: [("sequenceId", sequenceId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundSchedulesWhatsappcampaign

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:whatsAppCampaignSchedule:edit`, `outbound:whatsAppCampaign:editSchedule`.
    ///
    /// - Parameters:
    ///   - whatsAppCampaignId: `whatsAppCampaignId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundSchedulesWhatsappcampaign(
        whatsAppCampaignId: String, body: WhatsAppCampaignSchedule
    ) async throws(ApiError) -> WhatsAppCampaignSchedule {
        try await client.send(
            Self.putOutboundSchedulesWhatsappcampaign(whatsAppCampaignId: whatsAppCampaignId, body: body))
    }

    /// The call `PUT /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}`, ready to be sent.
    public static func putOutboundSchedulesWhatsappcampaign(
        whatsAppCampaignId: String, body: WhatsAppCampaignSchedule
    ) -> APICall<WhatsAppCampaignSchedule> {
        APICall(
            "putOutboundSchedulesWhatsappcampaign", .put,
            "/api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId}",
            parameters: [("whatsAppCampaignId", whatsAppCampaignId)], body: .json(body.asJSON))
    }
}
