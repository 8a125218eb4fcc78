// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformSocialMedia

/// The functions of `SocialMediaApi`, each of which is called once.
final class SocialMediaApiTests: OperationTestCase {
    func testDeleteSocialmediaEscalationrule() async throws {
        try await call("deleteSocialmediaEscalationrule") {
            try SocialMediaApi.deleteSocialmediaEscalationrule(escalationRuleId: $0.value("escalationRuleId"))
        }
    }

    func testDeleteSocialmediaMessage() async throws {
        try await call("deleteSocialmediaMessage") {
            try SocialMediaApi.deleteSocialmediaMessage(messageId: $0.value("messageId"))
        }
    }

    func testDeleteSocialmediaTopic() async throws {
        try await call("deleteSocialmediaTopic") {
            try SocialMediaApi.deleteSocialmediaTopic(
                topicId: $0.value("topicId"), hardDelete: $0.optional("hardDelete"))
        }
    }

    func testDeleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId() async throws {
        try await call("deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId") {
            try SocialMediaApi.deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
                topicId: $0.value("topicId"), facebookIngestionRuleId: $0.value("facebookIngestionRuleId"),
                hardDelete: $0.optional("hardDelete"))
        }
    }

    func testDeleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId() async throws {
        try await call("deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId") {
            try SocialMediaApi.deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
                topicId: $0.value("topicId"),
                googleBusinessProfileIngestionRuleId: $0.value("googleBusinessProfileIngestionRuleId"),
                hardDelete: $0.optional("hardDelete"))
        }
    }

    func testDeleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId() async throws {
        try await call("deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId") {
            try SocialMediaApi.deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
                topicId: $0.value("topicId"), instagramIngestionRuleId: $0.value("instagramIngestionRuleId"),
                hardDelete: $0.optional("hardDelete"))
        }
    }

    func testDeleteSocialmediaTopicDataingestionrulesOpenOpenId() async throws {
        try await call("deleteSocialmediaTopicDataingestionrulesOpenOpenId") {
            try SocialMediaApi.deleteSocialmediaTopicDataingestionrulesOpenOpenId(
                topicId: $0.value("topicId"), openId: $0.value("openId"), hardDelete: $0.optional("hardDelete"))
        }
    }

    func testDeleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId() async throws {
        try await call("deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId") {
            try SocialMediaApi.deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
                topicId: $0.value("topicId"), twitterIngestionRuleId: $0.value("twitterIngestionRuleId"),
                hardDelete: $0.optional("hardDelete"))
        }
    }

    func testGetSocialmediaAnalyticsAggregatesJob() async throws {
        try await call("getSocialmediaAnalyticsAggregatesJob") {
            try SocialMediaApi.getSocialmediaAnalyticsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetSocialmediaAnalyticsAggregatesJobResults() async throws {
        try await call("getSocialmediaAnalyticsAggregatesJobResults") {
            try SocialMediaApi.getSocialmediaAnalyticsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetSocialmediaAnalyticsMessagesJob() async throws {
        try await call("getSocialmediaAnalyticsMessagesJob") {
            try SocialMediaApi.getSocialmediaAnalyticsMessagesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetSocialmediaAnalyticsMessagesJobResults() async throws {
        try await call("getSocialmediaAnalyticsMessagesJobResults") {
            try SocialMediaApi.getSocialmediaAnalyticsMessagesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetSocialmediaEscalationrule() async throws {
        try await call("getSocialmediaEscalationrule") {
            try SocialMediaApi.getSocialmediaEscalationrule(
                escalationRuleId: $0.value("escalationRuleId"), expand: $0.optional("expand"))
        }
    }

    func testGetSocialmediaEscalationrules() async throws {
        try await call("getSocialmediaEscalationrules") {
            try SocialMediaApi.getSocialmediaEscalationrules(
                divisionId: $0.value("divisionId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetSocialmediaTopic() async throws {
        try await call("getSocialmediaTopic") {
            try SocialMediaApi.getSocialmediaTopic(
                topicId: $0.value("topicId"), includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrules() async throws {
        try await call("getSocialmediaTopicDataingestionrules") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrules(
                topicId: $0.value("topicId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId() async throws {
        try await call("getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
                topicId: $0.value("topicId"), facebookIngestionRuleId: $0.value("facebookIngestionRuleId"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion() async throws {
        try await call("getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion(
                topicId: $0.value("topicId"), facebookIngestionRuleId: $0.value("facebookIngestionRuleId"),
                dataIngestionRuleVersion: $0.value("dataIngestionRuleVersion"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions() async throws {
        try await call("getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions(
                topicId: $0.value("topicId"), facebookIngestionRuleId: $0.value("facebookIngestionRuleId"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId() async throws {
        try await call("getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
                topicId: $0.value("topicId"),
                googleBusinessProfileIngestionRuleId: $0.value("googleBusinessProfileIngestionRuleId"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion() async throws {
        try await call("getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion(
                topicId: $0.value("topicId"),
                googleBusinessProfileIngestionRuleId: $0.value("googleBusinessProfileIngestionRuleId"),
                dataIngestionRuleVersion: $0.value("dataIngestionRuleVersion"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions() async throws {
        try await call("getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions(
                topicId: $0.value("topicId"),
                googleBusinessProfileIngestionRuleId: $0.value("googleBusinessProfileIngestionRuleId"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId() async throws {
        try await call("getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
                topicId: $0.value("topicId"), instagramIngestionRuleId: $0.value("instagramIngestionRuleId"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion() async throws {
        try await call("getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion(
                topicId: $0.value("topicId"), instagramIngestionRuleId: $0.value("instagramIngestionRuleId"),
                dataIngestionRuleVersion: $0.value("dataIngestionRuleVersion"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions() async throws {
        try await call("getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions(
                topicId: $0.value("topicId"), instagramIngestionRuleId: $0.value("instagramIngestionRuleId"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesOpenOpenId() async throws {
        try await call("getSocialmediaTopicDataingestionrulesOpenOpenId") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesOpenOpenId(
                topicId: $0.value("topicId"), openId: $0.value("openId"), includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesOpenOpenIdVersion() async throws {
        try await call("getSocialmediaTopicDataingestionrulesOpenOpenIdVersion") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesOpenOpenIdVersion(
                topicId: $0.value("topicId"), openId: $0.value("openId"),
                dataIngestionRuleVersion: $0.value("dataIngestionRuleVersion"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesOpenOpenIdVersions() async throws {
        try await call("getSocialmediaTopicDataingestionrulesOpenOpenIdVersions") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesOpenOpenIdVersions(
                topicId: $0.value("topicId"), openId: $0.value("openId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId() async throws {
        try await call("getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
                topicId: $0.value("topicId"), twitterIngestionRuleId: $0.value("twitterIngestionRuleId"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion() async throws {
        try await call("getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion(
                topicId: $0.value("topicId"), twitterIngestionRuleId: $0.value("twitterIngestionRuleId"),
                dataIngestionRuleVersion: $0.value("dataIngestionRuleVersion"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions() async throws {
        try await call("getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions(
                topicId: $0.value("topicId"), twitterIngestionRuleId: $0.value("twitterIngestionRuleId"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                includeDeleted: $0.optional("includeDeleted"))
        }
    }

    func testGetSocialmediaTopics() async throws {
        try await call("getSocialmediaTopics") {
            try SocialMediaApi.getSocialmediaTopics(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                divisionIds: $0.optional("divisionIds"), includeDeleted: $0.optional("includeDeleted"),
                name: $0.optional("name"), ids: $0.optional("ids"))
        }
    }

    func testPatchSocialmediaTopic() async throws {
        try await call("patchSocialmediaTopic") {
            try SocialMediaApi.patchSocialmediaTopic(topicId: $0.value("topicId"), body: $0.body())
        }
    }

    func testPatchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId() async throws {
        try await call("patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId") {
            try SocialMediaApi.patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
                topicId: $0.value("topicId"), facebookIngestionRuleId: $0.value("facebookIngestionRuleId"),
                body: $0.body())
        }
    }

    func testPatchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId() async throws {
        try await call("patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId") {
            try SocialMediaApi.patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
                topicId: $0.value("topicId"),
                googleBusinessProfileIngestionRuleId: $0.value("googleBusinessProfileIngestionRuleId"), body: $0.body())
        }
    }

    func testPatchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId() async throws {
        try await call("patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId") {
            try SocialMediaApi.patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
                topicId: $0.value("topicId"), instagramIngestionRuleId: $0.value("instagramIngestionRuleId"),
                body: $0.body())
        }
    }

    func testPatchSocialmediaTopicDataingestionrulesOpenOpenId() async throws {
        try await call("patchSocialmediaTopicDataingestionrulesOpenOpenId") {
            try SocialMediaApi.patchSocialmediaTopicDataingestionrulesOpenOpenId(
                topicId: $0.value("topicId"), openId: $0.value("openId"), body: $0.body())
        }
    }

    func testPatchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId() async throws {
        try await call("patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId") {
            try SocialMediaApi.patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
                topicId: $0.value("topicId"), twitterIngestionRuleId: $0.value("twitterIngestionRuleId"),
                body: $0.body())
        }
    }

    func testPostSocialmediaAnalyticsAggregatesJobs() async throws {
        try await call("postSocialmediaAnalyticsAggregatesJobs") {
            try SocialMediaApi.postSocialmediaAnalyticsAggregatesJobs(body: $0.body())
        }
    }

    func testPostSocialmediaAnalyticsMessagesJobs() async throws {
        try await call("postSocialmediaAnalyticsMessagesJobs") {
            try SocialMediaApi.postSocialmediaAnalyticsMessagesJobs(body: $0.body())
        }
    }

    func testPostSocialmediaEscalationrules() async throws {
        try await call("postSocialmediaEscalationrules") {
            try SocialMediaApi.postSocialmediaEscalationrules(body: $0.body())
        }
    }

    func testPostSocialmediaEscalationsMessages() async throws {
        try await call("postSocialmediaEscalationsMessages") {
            try SocialMediaApi.postSocialmediaEscalationsMessages(divisionId: $0.value("divisionId"), body: $0.body())
        }
    }

    func testPostSocialmediaTopicDataingestionrulesFacebook() async throws {
        try await call("postSocialmediaTopicDataingestionrulesFacebook") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesFacebook(
                topicId: $0.value("topicId"), body: $0.body())
        }
    }

    func testPostSocialmediaTopicDataingestionrulesGooglebusinessprofile() async throws {
        try await call("postSocialmediaTopicDataingestionrulesGooglebusinessprofile") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesGooglebusinessprofile(
                topicId: $0.value("topicId"), body: $0.body())
        }
    }

    func testPostSocialmediaTopicDataingestionrulesInstagram() async throws {
        try await call("postSocialmediaTopicDataingestionrulesInstagram") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesInstagram(
                topicId: $0.value("topicId"), body: $0.body())
        }
    }

    func testPostSocialmediaTopicDataingestionrulesOpen() async throws {
        try await call("postSocialmediaTopicDataingestionrulesOpen") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesOpen(topicId: $0.value("topicId"), body: $0.body())
        }
    }

    func testPostSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk() async throws {
        try await call("postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk(
                topicId: $0.value("topicId"), ruleId: $0.value("ruleId"), body: $0.body())
        }
    }

    func testPostSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk() async throws {
        try await call("postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk(
                topicId: $0.value("topicId"), ruleId: $0.value("ruleId"), body: $0.body())
        }
    }

    func testPostSocialmediaTopicDataingestionrulesTwitter() async throws {
        try await call("postSocialmediaTopicDataingestionrulesTwitter") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesTwitter(
                topicId: $0.value("topicId"), body: $0.body())
        }
    }

    func testPostSocialmediaTopics() async throws {
        try await call("postSocialmediaTopics") {
            try SocialMediaApi.postSocialmediaTopics(body: $0.body())
        }
    }

    func testPostSocialmediaTwitterHistoricalTweets() async throws {
        try await call("postSocialmediaTwitterHistoricalTweets") {
            try SocialMediaApi.postSocialmediaTwitterHistoricalTweets(body: $0.body())
        }
    }

    func testPutSocialmediaEscalationrule() async throws {
        try await call("putSocialmediaEscalationrule") {
            try SocialMediaApi.putSocialmediaEscalationrule(
                escalationRuleId: $0.value("escalationRuleId"), body: $0.body())
        }
    }

    func testPutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId() async throws {
        try await call("putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId") {
            try SocialMediaApi.putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
                topicId: $0.value("topicId"), facebookIngestionRuleId: $0.value("facebookIngestionRuleId"),
                body: $0.body())
        }
    }

    func testPutSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId() async throws {
        try await call("putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId") {
            try SocialMediaApi.putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
                topicId: $0.value("topicId"),
                googleBusinessProfileIngestionRuleId: $0.value("googleBusinessProfileIngestionRuleId"), body: $0.body())
        }
    }

    func testPutSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId() async throws {
        try await call("putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId") {
            try SocialMediaApi.putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
                topicId: $0.value("topicId"), instagramIngestionRuleId: $0.value("instagramIngestionRuleId"),
                body: $0.body())
        }
    }

    func testPutSocialmediaTopicDataingestionrulesOpenOpenId() async throws {
        try await call("putSocialmediaTopicDataingestionrulesOpenOpenId") {
            try SocialMediaApi.putSocialmediaTopicDataingestionrulesOpenOpenId(
                topicId: $0.value("topicId"), openId: $0.value("openId"), body: $0.body())
        }
    }

    func testPutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId() async throws {
        try await call("putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId") {
            try SocialMediaApi.putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
                topicId: $0.value("topicId"), twitterIngestionRuleId: $0.value("twitterIngestionRuleId"),
                body: $0.body())
        }
    }
}
