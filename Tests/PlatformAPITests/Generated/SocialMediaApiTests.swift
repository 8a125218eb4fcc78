// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformSocialMedia
import Testing

extension EveryFunctionTests {
    @Test(arguments: socialMediaApiCalls) func socialMediaApi(_ call: TypedCall) async throws { try await check(call) }

    static var socialMediaApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteSocialmediaEscalationrule") {
            try SocialMediaApi.deleteSocialmediaEscalationrule(escalationRuleId: $0.value("escalationRuleId"))
        }
        calls.add("deleteSocialmediaMessage") {
            try SocialMediaApi.deleteSocialmediaMessage(messageId: $0.value("messageId"))
        }
        calls.add("deleteSocialmediaTopic") {
            try SocialMediaApi.deleteSocialmediaTopic(
                topicId: $0.value("topicId"), hardDelete: $0.optional("hardDelete"))
        }
        calls.add("deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId") {
            try SocialMediaApi.deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
                topicId: $0.value("topicId"), facebookIngestionRuleId: $0.value("facebookIngestionRuleId"),
                hardDelete: $0.optional("hardDelete"))
        }
        calls.add("deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId") {
            try SocialMediaApi.deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
                topicId: $0.value("topicId"),
                googleBusinessProfileIngestionRuleId: $0.value("googleBusinessProfileIngestionRuleId"),
                hardDelete: $0.optional("hardDelete"))
        }
        calls.add("deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId") {
            try SocialMediaApi.deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
                topicId: $0.value("topicId"), instagramIngestionRuleId: $0.value("instagramIngestionRuleId"),
                hardDelete: $0.optional("hardDelete"))
        }
        calls.add("deleteSocialmediaTopicDataingestionrulesOpenOpenId") {
            try SocialMediaApi.deleteSocialmediaTopicDataingestionrulesOpenOpenId(
                topicId: $0.value("topicId"), openId: $0.value("openId"), hardDelete: $0.optional("hardDelete"))
        }
        calls.add("deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId") {
            try SocialMediaApi.deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
                topicId: $0.value("topicId"), twitterIngestionRuleId: $0.value("twitterIngestionRuleId"),
                hardDelete: $0.optional("hardDelete"))
        }
        calls.add("getSocialmediaAnalyticsAggregatesJob") {
            try SocialMediaApi.getSocialmediaAnalyticsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getSocialmediaAnalyticsAggregatesJobResults") {
            try SocialMediaApi.getSocialmediaAnalyticsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getSocialmediaAnalyticsMessagesJob") {
            try SocialMediaApi.getSocialmediaAnalyticsMessagesJob(jobId: $0.value("jobId"))
        }
        calls.add("getSocialmediaAnalyticsMessagesJobResults") {
            try SocialMediaApi.getSocialmediaAnalyticsMessagesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getSocialmediaEscalationrule") {
            try SocialMediaApi.getSocialmediaEscalationrule(
                escalationRuleId: $0.value("escalationRuleId"), expand: $0.optional("expand"))
        }
        calls.add("getSocialmediaEscalationrules") {
            try SocialMediaApi.getSocialmediaEscalationrules(
                divisionId: $0.value("divisionId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getSocialmediaTopic") {
            try SocialMediaApi.getSocialmediaTopic(
                topicId: $0.value("topicId"), includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrules") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrules(
                topicId: $0.value("topicId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
                topicId: $0.value("topicId"), facebookIngestionRuleId: $0.value("facebookIngestionRuleId"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion(
                topicId: $0.value("topicId"), facebookIngestionRuleId: $0.value("facebookIngestionRuleId"),
                dataIngestionRuleVersion: $0.value("dataIngestionRuleVersion"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions(
                topicId: $0.value("topicId"), facebookIngestionRuleId: $0.value("facebookIngestionRuleId"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
                topicId: $0.value("topicId"),
                googleBusinessProfileIngestionRuleId: $0.value("googleBusinessProfileIngestionRuleId"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion(
                topicId: $0.value("topicId"),
                googleBusinessProfileIngestionRuleId: $0.value("googleBusinessProfileIngestionRuleId"),
                dataIngestionRuleVersion: $0.value("dataIngestionRuleVersion"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions(
                topicId: $0.value("topicId"),
                googleBusinessProfileIngestionRuleId: $0.value("googleBusinessProfileIngestionRuleId"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
                topicId: $0.value("topicId"), instagramIngestionRuleId: $0.value("instagramIngestionRuleId"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion(
                topicId: $0.value("topicId"), instagramIngestionRuleId: $0.value("instagramIngestionRuleId"),
                dataIngestionRuleVersion: $0.value("dataIngestionRuleVersion"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions(
                topicId: $0.value("topicId"), instagramIngestionRuleId: $0.value("instagramIngestionRuleId"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesOpenOpenId") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesOpenOpenId(
                topicId: $0.value("topicId"), openId: $0.value("openId"), includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesOpenOpenIdVersion") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesOpenOpenIdVersion(
                topicId: $0.value("topicId"), openId: $0.value("openId"),
                dataIngestionRuleVersion: $0.value("dataIngestionRuleVersion"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesOpenOpenIdVersions") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesOpenOpenIdVersions(
                topicId: $0.value("topicId"), openId: $0.value("openId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
                topicId: $0.value("topicId"), twitterIngestionRuleId: $0.value("twitterIngestionRuleId"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion(
                topicId: $0.value("topicId"), twitterIngestionRuleId: $0.value("twitterIngestionRuleId"),
                dataIngestionRuleVersion: $0.value("dataIngestionRuleVersion"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions") {
            try SocialMediaApi.getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions(
                topicId: $0.value("topicId"), twitterIngestionRuleId: $0.value("twitterIngestionRuleId"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                includeDeleted: $0.optional("includeDeleted"))
        }
        calls.add("getSocialmediaTopics") {
            try SocialMediaApi.getSocialmediaTopics(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                divisionIds: $0.optional("divisionIds"), includeDeleted: $0.optional("includeDeleted"),
                name: $0.optional("name"), ids: $0.optional("ids"))
        }
        calls.add("patchSocialmediaTopic") {
            try SocialMediaApi.patchSocialmediaTopic(topicId: $0.value("topicId"), body: $0.body())
        }
        calls.add("patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId") {
            try SocialMediaApi.patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
                topicId: $0.value("topicId"), facebookIngestionRuleId: $0.value("facebookIngestionRuleId"),
                body: $0.body())
        }
        calls.add("patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId") {
            try SocialMediaApi.patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
                topicId: $0.value("topicId"),
                googleBusinessProfileIngestionRuleId: $0.value("googleBusinessProfileIngestionRuleId"), body: $0.body())
        }
        calls.add("patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId") {
            try SocialMediaApi.patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
                topicId: $0.value("topicId"), instagramIngestionRuleId: $0.value("instagramIngestionRuleId"),
                body: $0.body())
        }
        calls.add("patchSocialmediaTopicDataingestionrulesOpenOpenId") {
            try SocialMediaApi.patchSocialmediaTopicDataingestionrulesOpenOpenId(
                topicId: $0.value("topicId"), openId: $0.value("openId"), body: $0.body())
        }
        calls.add("patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId") {
            try SocialMediaApi.patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
                topicId: $0.value("topicId"), twitterIngestionRuleId: $0.value("twitterIngestionRuleId"),
                body: $0.body())
        }
        calls.add("postSocialmediaAnalyticsAggregatesJobs") {
            try SocialMediaApi.postSocialmediaAnalyticsAggregatesJobs(body: $0.body())
        }
        calls.add("postSocialmediaAnalyticsMessagesJobs") {
            try SocialMediaApi.postSocialmediaAnalyticsMessagesJobs(body: $0.body())
        }
        calls.add("postSocialmediaEscalationrules") {
            try SocialMediaApi.postSocialmediaEscalationrules(body: $0.body())
        }
        calls.add("postSocialmediaEscalationsMessages") {
            try SocialMediaApi.postSocialmediaEscalationsMessages(divisionId: $0.value("divisionId"), body: $0.body())
        }
        calls.add("postSocialmediaTopicDataingestionrulesFacebook") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesFacebook(
                topicId: $0.value("topicId"), body: $0.body())
        }
        calls.add("postSocialmediaTopicDataingestionrulesGooglebusinessprofile") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesGooglebusinessprofile(
                topicId: $0.value("topicId"), body: $0.body())
        }
        calls.add("postSocialmediaTopicDataingestionrulesInstagram") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesInstagram(
                topicId: $0.value("topicId"), body: $0.body())
        }
        calls.add("postSocialmediaTopicDataingestionrulesOpen") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesOpen(topicId: $0.value("topicId"), body: $0.body())
        }
        calls.add("postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk(
                topicId: $0.value("topicId"), ruleId: $0.value("ruleId"), body: $0.body())
        }
        calls.add("postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk(
                topicId: $0.value("topicId"), ruleId: $0.value("ruleId"), body: $0.body())
        }
        calls.add("postSocialmediaTopicDataingestionrulesTwitter") {
            try SocialMediaApi.postSocialmediaTopicDataingestionrulesTwitter(
                topicId: $0.value("topicId"), body: $0.body())
        }
        calls.add("postSocialmediaTopics") {
            try SocialMediaApi.postSocialmediaTopics(body: $0.body())
        }
        calls.add("postSocialmediaTwitterHistoricalTweets") {
            try SocialMediaApi.postSocialmediaTwitterHistoricalTweets(body: $0.body())
        }
        calls.add("putSocialmediaEscalationrule") {
            try SocialMediaApi.putSocialmediaEscalationrule(
                escalationRuleId: $0.value("escalationRuleId"), body: $0.body())
        }
        calls.add("putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId") {
            try SocialMediaApi.putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
                topicId: $0.value("topicId"), facebookIngestionRuleId: $0.value("facebookIngestionRuleId"),
                body: $0.body())
        }
        calls.add("putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId") {
            try SocialMediaApi.putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
                topicId: $0.value("topicId"),
                googleBusinessProfileIngestionRuleId: $0.value("googleBusinessProfileIngestionRuleId"), body: $0.body())
        }
        calls.add("putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId") {
            try SocialMediaApi.putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
                topicId: $0.value("topicId"), instagramIngestionRuleId: $0.value("instagramIngestionRuleId"),
                body: $0.body())
        }
        calls.add("putSocialmediaTopicDataingestionrulesOpenOpenId") {
            try SocialMediaApi.putSocialmediaTopicDataingestionrulesOpenOpenId(
                topicId: $0.value("topicId"), openId: $0.value("openId"), body: $0.body())
        }
        calls.add("putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId") {
            try SocialMediaApi.putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
                topicId: $0.value("topicId"), twitterIngestionRuleId: $0.value("twitterIngestionRuleId"),
                body: $0.body())
        }
        return calls
    }
}
