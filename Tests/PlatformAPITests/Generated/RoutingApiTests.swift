// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformRouting
import Testing

extension EveryFunctionTests {
    @Test(arguments: routingApiCalls) func routingApi(_ call: TypedCall) async throws { try await check(call) }

    static var routingApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteRoutingAssessment") {
            try RoutingApi.deleteRoutingAssessment(assessmentId: $0.value("assessmentId"))
        }
        calls.add("deleteRoutingDirectroutingbackupSettingsMe") { _ in RoutingApi.deleteRoutingDirectroutingbackupSettingsMe() }
        calls.add("deleteRoutingEmailDomain") {
            try RoutingApi.deleteRoutingEmailDomain(domainId: $0.value("domainId"))
        }
        calls.add("deleteRoutingEmailDomainRoute") {
            try RoutingApi.deleteRoutingEmailDomainRoute(
                domainName: $0.value("domainName"), routeId: $0.value("routeId"))
        }
        calls.add("deleteRoutingEmailOutboundDomain") {
            try RoutingApi.deleteRoutingEmailOutboundDomain(domainId: $0.value("domainId"))
        }
        calls.add("deleteRoutingEmailSettingEmailSettingId") {
            try RoutingApi.deleteRoutingEmailSettingEmailSettingId(emailSettingId: $0.value("emailSettingId"))
        }
        calls.add("deleteRoutingLanguage") {
            try RoutingApi.deleteRoutingLanguage(languageId: $0.value("languageId"))
        }
        calls.add("deleteRoutingPredictor") {
            try RoutingApi.deleteRoutingPredictor(predictorId: $0.value("predictorId"))
        }
        calls.add("deleteRoutingPredictorsKeyperformanceindicator") {
            try RoutingApi.deleteRoutingPredictorsKeyperformanceindicator(kpiId: $0.value("kpiId"))
        }
        calls.add("deleteRoutingQueue") {
            try RoutingApi.deleteRoutingQueue(queueId: $0.value("queueId"), forceDelete: $0.optional("forceDelete"))
        }
        calls.add("deleteRoutingQueueMember") {
            try RoutingApi.deleteRoutingQueueMember(queueId: $0.value("queueId"), memberId: $0.value("memberId"))
        }
        calls.add("deleteRoutingQueueUser") {
            try RoutingApi.deleteRoutingQueueUser(queueId: $0.value("queueId"), memberId: $0.value("memberId"))
        }
        calls.add("deleteRoutingQueueWrapupcode") {
            try RoutingApi.deleteRoutingQueueWrapupcode(queueId: $0.value("queueId"), codeId: $0.value("codeId"))
        }
        calls.add("deleteRoutingSettings") { _ in RoutingApi.deleteRoutingSettings() }
        calls.add("deleteRoutingSkill") {
            try RoutingApi.deleteRoutingSkill(skillId: $0.value("skillId"))
        }
        calls.add("deleteRoutingSkillexpression") {
            try RoutingApi.deleteRoutingSkillexpression(expressionId: $0.value("expressionId"))
        }
        calls.add("deleteRoutingSkillexpressions") {
            try RoutingApi.deleteRoutingSkillexpressions(id: $0.optional("id"))
        }
        calls.add("deleteRoutingSkillgroup") {
            try RoutingApi.deleteRoutingSkillgroup(skillGroupId: $0.value("skillGroupId"))
        }
        calls.add("deleteRoutingSmsAddress") {
            try RoutingApi.deleteRoutingSmsAddress(addressId: $0.value("addressId"))
        }
        calls.add("deleteRoutingSmsPhonenumber") {
            try RoutingApi.deleteRoutingSmsPhonenumber(phoneNumberId: $0.value("phoneNumberId"))
        }
        calls.add("deleteRoutingUserDirectroutingbackupSettings") {
            try RoutingApi.deleteRoutingUserDirectroutingbackupSettings(userId: $0.value("userId"))
        }
        calls.add("deleteRoutingUserUtilization") {
            try RoutingApi.deleteRoutingUserUtilization(userId: $0.value("userId"))
        }
        calls.add("deleteRoutingUtilization") { _ in RoutingApi.deleteRoutingUtilization() }
        calls.add("deleteRoutingUtilizationLabel") {
            try RoutingApi.deleteRoutingUtilizationLabel(
                labelId: $0.value("labelId"), forceDelete: $0.optional("forceDelete"))
        }
        calls.add("deleteRoutingWrapupcode") {
            try RoutingApi.deleteRoutingWrapupcode(codeId: $0.value("codeId"))
        }
        calls.add("deleteUserRoutinglanguage") {
            try RoutingApi.deleteUserRoutinglanguage(userId: $0.value("userId"), languageId: $0.value("languageId"))
        }
        calls.add("deleteUserRoutingskill") {
            try RoutingApi.deleteUserRoutingskill(userId: $0.value("userId"), skillId: $0.value("skillId"))
        }
        calls.add("getRoutingAssessment") {
            try RoutingApi.getRoutingAssessment(assessmentId: $0.value("assessmentId"))
        }
        calls.add("getRoutingAssessments") {
            try RoutingApi.getRoutingAssessments(
                before: $0.optional("before"), after: $0.optional("after"), limit: $0.optional("limit"),
                pageSize: $0.optional("pageSize"), queueId: $0.optional("queueId"))
        }
        calls.add("getRoutingAssessmentsJob") {
            try RoutingApi.getRoutingAssessmentsJob(jobId: $0.value("jobId"))
        }
        calls.add("getRoutingAssessmentsJobs") {
            try RoutingApi.getRoutingAssessmentsJobs(divisionId: $0.optional("divisionId"))
        }
        calls.add("getRoutingAvailablemediatypes") { _ in RoutingApi.getRoutingAvailablemediatypes() }
        calls.add("getRoutingDirectroutingbackupSettingsMe") { _ in RoutingApi.getRoutingDirectroutingbackupSettingsMe() }
        calls.add("getRoutingEmailDomain") {
            try RoutingApi.getRoutingEmailDomain(domainId: $0.value("domainId"), expand: $0.optional("expand"))
        }
        calls.add("getRoutingEmailDomainDkim") {
            try RoutingApi.getRoutingEmailDomainDkim(domainId: $0.value("domainId"))
        }
        calls.add("getRoutingEmailDomainMailfrom") {
            try RoutingApi.getRoutingEmailDomainMailfrom(domainId: $0.value("domainId"))
        }
        calls.add("getRoutingEmailDomainRoute") {
            try RoutingApi.getRoutingEmailDomainRoute(
                domainName: $0.value("domainName"), routeId: $0.value("routeId"), expand: $0.optional("expand"))
        }
        calls.add("getRoutingEmailDomainRouteIdentityresolution") {
            try RoutingApi.getRoutingEmailDomainRouteIdentityresolution(
                domainName: $0.value("domainName"), routeId: $0.value("routeId"))
        }
        calls.add("getRoutingEmailDomainRoutes") {
            try RoutingApi.getRoutingEmailDomainRoutes(
                domainName: $0.value("domainName"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), pattern: $0.optional("pattern"), expand: $0.optional("expand"))
        }
        calls.add("getRoutingEmailDomainVerification") {
            try RoutingApi.getRoutingEmailDomainVerification(domainId: $0.value("domainId"))
        }
        calls.add("getRoutingEmailDomains") {
            try RoutingApi.getRoutingEmailDomains(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                excludeStatus: $0.optional("excludeStatus"), filter: $0.optional("filter"),
                expand: $0.optional("expand"))
        }
        calls.add("getRoutingEmailOutboundDomain") {
            try RoutingApi.getRoutingEmailOutboundDomain(domainId: $0.value("domainId"), expand: $0.optional("expand"))
        }
        calls.add("getRoutingEmailOutboundDomainActivation") {
            try RoutingApi.getRoutingEmailOutboundDomainActivation(domainId: $0.value("domainId"))
        }
        calls.add("getRoutingEmailOutboundDomains") {
            try RoutingApi.getRoutingEmailOutboundDomains(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), filter: $0.optional("filter"),
                expand: $0.optional("expand"))
        }
        calls.add("getRoutingEmailSetting") {
            try RoutingApi.getRoutingEmailSetting(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getRoutingEmailSettingEmailSettingId") {
            try RoutingApi.getRoutingEmailSettingEmailSettingId(emailSettingId: $0.value("emailSettingId"))
        }
        calls.add("getRoutingEmailSetup") { _ in RoutingApi.getRoutingEmailSetup() }
        calls.add("getRoutingLanguage") {
            try RoutingApi.getRoutingLanguage(languageId: $0.value("languageId"))
        }
        calls.add("getRoutingLanguages") {
            try RoutingApi.getRoutingLanguages(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), id: $0.optional("id"))
        }
        calls.add("getRoutingMessageRecipient") {
            try RoutingApi.getRoutingMessageRecipient(recipientId: $0.value("recipientId"))
        }
        calls.add("getRoutingMessageRecipients") {
            try RoutingApi.getRoutingMessageRecipients(
                messengerType: $0.optional("messengerType"), name: $0.optional("name"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getRoutingPredictor") {
            try RoutingApi.getRoutingPredictor(predictorId: $0.value("predictorId"))
        }
        calls.add("getRoutingPredictorModelFeatures") {
            try RoutingApi.getRoutingPredictorModelFeatures(
                predictorId: $0.value("predictorId"), modelId: $0.value("modelId"))
        }
        calls.add("getRoutingPredictorModels") {
            try RoutingApi.getRoutingPredictorModels(predictorId: $0.value("predictorId"))
        }
        calls.add("getRoutingPredictors") {
            try RoutingApi.getRoutingPredictors(
                before: $0.optional("before"), after: $0.optional("after"), limit: $0.optional("limit"),
                pageSize: $0.optional("pageSize"), queueId: $0.optional("queueId"), kpiId: $0.optional("kpiId"),
                state: $0.optional("state"))
        }
        calls.add("getRoutingPredictorsKeyperformanceindicator") {
            try RoutingApi.getRoutingPredictorsKeyperformanceindicator(
                kpiId: $0.value("kpiId"), expand: $0.optional("expand"))
        }
        calls.add("getRoutingPredictorsKeyperformanceindicators") {
            try RoutingApi.getRoutingPredictorsKeyperformanceindicators(
                kpiGroup: $0.optional("kpiGroup"), expand: $0.optional("expand"))
        }
        calls.add("getRoutingPredictorsKeyperformanceindicatortypes") { _ in RoutingApi.getRoutingPredictorsKeyperformanceindicatortypes() }
        calls.add("getRoutingQueue") {
            try RoutingApi.getRoutingQueue(queueId: $0.value("queueId"), expand: $0.optional("expand"))
        }
        calls.add("getRoutingQueueAssistant") {
            try RoutingApi.getRoutingQueueAssistant(
                queueId: $0.value("queueId"), expand: $0.optional("expand"),
                languageVariation: $0.optional("languageVariation"),
                fallbackToPrimaryAssistant: $0.optional("fallbackToPrimaryAssistant"))
        }
        calls.add("getRoutingQueueComparisonperiod") {
            try RoutingApi.getRoutingQueueComparisonperiod(
                queueId: $0.value("queueId"), comparisonPeriodId: $0.value("comparisonPeriodId"))
        }
        calls.add("getRoutingQueueComparisonperiods") {
            try RoutingApi.getRoutingQueueComparisonperiods(queueId: $0.value("queueId"))
        }
        calls.add("getRoutingQueueEstimatedwaittime") {
            try RoutingApi.getRoutingQueueEstimatedwaittime(
                queueId: $0.value("queueId"), conversationId: $0.optional("conversationId"))
        }
        calls.add("getRoutingQueueIdentityresolution") {
            try RoutingApi.getRoutingQueueIdentityresolution(queueId: $0.value("queueId"))
        }
        calls.add("getRoutingQueueMediatypeEstimatedwaittime") {
            try RoutingApi.getRoutingQueueMediatypeEstimatedwaittime(
                queueId: $0.value("queueId"), mediaType: $0.value("mediaType"), labelId: $0.optional("labelId"))
        }
        calls.add("getRoutingQueueMembers") {
            try RoutingApi.getRoutingQueueMembers(
                queueId: $0.value("queueId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"), name: $0.optional("name"),
                profileSkills: $0.optional("profileSkills"), skills: $0.optional("skills"),
                languages: $0.optional("languages"), routingStatus: $0.optional("routingStatus"),
                presence: $0.optional("presence"), memberBy: $0.optional("memberBy"), joined: $0.optional("joined"))
        }
        calls.add("getRoutingQueueUsers") {
            try RoutingApi.getRoutingQueueUsers(
                queueId: $0.value("queueId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"), joined: $0.optional("joined"),
                name: $0.optional("name"), profileSkills: $0.optional("profileSkills"), skills: $0.optional("skills"),
                languages: $0.optional("languages"), routingStatus: $0.optional("routingStatus"),
                presence: $0.optional("presence"))
        }
        calls.add("getRoutingQueueWrapupcodes") {
            try RoutingApi.getRoutingQueueWrapupcodes(
                queueId: $0.value("queueId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                name: $0.optional("name"))
        }
        calls.add("getRoutingQueues") {
            try RoutingApi.getRoutingQueues(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), id: $0.optional("id"),
                divisionId: $0.optional("divisionId"), peerId: $0.optional("peerId"),
                cannedResponseLibraryId: $0.optional("cannedResponseLibraryId"), hasPeer: $0.optional("hasPeer"),
                expand: $0.optional("expand"))
        }
        calls.add("getRoutingQueuesDivisionviews") {
            try RoutingApi.getRoutingQueuesDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), id: $0.optional("id"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getRoutingQueuesDivisionviewsAll") {
            try RoutingApi.getRoutingQueuesDivisionviewsAll(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getRoutingQueuesMe") {
            try RoutingApi.getRoutingQueuesMe(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), joined: $0.optional("joined"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getRoutingSettings") { _ in RoutingApi.getRoutingSettings() }
        calls.add("getRoutingSettingsContactcenter") { _ in RoutingApi.getRoutingSettingsContactcenter() }
        calls.add("getRoutingSettingsTranscription") { _ in RoutingApi.getRoutingSettingsTranscription() }
        calls.add("getRoutingSkill") {
            try RoutingApi.getRoutingSkill(skillId: $0.value("skillId"))
        }
        calls.add("getRoutingSkillexpression") {
            try RoutingApi.getRoutingSkillexpression(
                expressionId: $0.value("expressionId"), includeArchived: $0.optional("includeArchived"),
                format: $0.optional("format"))
        }
        calls.add("getRoutingSkillexpressions") {
            try RoutingApi.getRoutingSkillexpressions(
                format: $0.optional("format"), includeArchived: $0.optional("includeArchived"), id: $0.optional("id"))
        }
        calls.add("getRoutingSkillexpressionsQueueQueueId") {
            try RoutingApi.getRoutingSkillexpressionsQueueQueueId(
                queueId: $0.value("queueId"), format: $0.optional("format"),
                includeArchived: $0.optional("includeArchived"))
        }
        calls.add("getRoutingSkillgroup") {
            try RoutingApi.getRoutingSkillgroup(skillGroupId: $0.value("skillGroupId"))
        }
        calls.add("getRoutingSkillgroupMembers") {
            try RoutingApi.getRoutingSkillgroupMembers(
                skillGroupId: $0.value("skillGroupId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"),
                before: $0.optional("before"), expand: $0.optional("expand"))
        }
        calls.add("getRoutingSkillgroupMembersDivisions") {
            try RoutingApi.getRoutingSkillgroupMembersDivisions(
                skillGroupId: $0.value("skillGroupId"), expand: $0.optional("expand"))
        }
        calls.add("getRoutingSkillgroups") {
            try RoutingApi.getRoutingSkillgroups(
                pageSize: $0.optional("pageSize"), name: $0.optional("name"), after: $0.optional("after"),
                before: $0.optional("before"))
        }
        calls.add("getRoutingSkills") {
            try RoutingApi.getRoutingSkills(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                id: $0.optional("id"))
        }
        calls.add("getRoutingSmsAddress") {
            try RoutingApi.getRoutingSmsAddress(addressId: $0.value("addressId"))
        }
        calls.add("getRoutingSmsAddresses") {
            try RoutingApi.getRoutingSmsAddresses(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getRoutingSmsAvailablephonenumbers") {
            try RoutingApi.getRoutingSmsAvailablephonenumbers(
                countryCode: $0.value("countryCode"), phoneNumberType: $0.value("phoneNumberType"),
                region: $0.optional("region"), city: $0.optional("city"), areaCode: $0.optional("areaCode"),
                pattern: $0.optional("pattern"), addressRequirement: $0.optional("addressRequirement"))
        }
        calls.add("getRoutingSmsIdentityresolutionPhonenumber") {
            try RoutingApi.getRoutingSmsIdentityresolutionPhonenumber(addressId: $0.value("addressId"))
        }
        calls.add("getRoutingSmsPhonenumber") {
            try RoutingApi.getRoutingSmsPhonenumber(
                phoneNumberId: $0.value("phoneNumberId"), expand: $0.optional("expand"))
        }
        calls.add("getRoutingSmsPhonenumbers") {
            try RoutingApi.getRoutingSmsPhonenumbers(
                phoneNumber: $0.optional("phoneNumber"), phoneNumberType: $0.optional("phoneNumberType"),
                phoneNumberStatus: $0.optional("phoneNumberStatus"), countryCode: $0.optional("countryCode"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), language: $0.optional("language"),
                integrationId: $0.optional("integration.id"), supportedContentId: $0.optional("supportedContent.id"),
                expand: $0.optional("expand"))
        }
        calls.add("getRoutingUserDirectroutingbackupSettings") {
            try RoutingApi.getRoutingUserDirectroutingbackupSettings(userId: $0.value("userId"))
        }
        calls.add("getRoutingUserUtilization") {
            try RoutingApi.getRoutingUserUtilization(userId: $0.value("userId"))
        }
        calls.add("getRoutingUtilization") { _ in RoutingApi.getRoutingUtilization() }
        calls.add("getRoutingUtilizationLabel") {
            try RoutingApi.getRoutingUtilizationLabel(labelId: $0.value("labelId"))
        }
        calls.add("getRoutingUtilizationLabelAgents") {
            try RoutingApi.getRoutingUtilizationLabelAgents(labelId: $0.value("labelId"))
        }
        calls.add("getRoutingUtilizationLabels") {
            try RoutingApi.getRoutingUtilizationLabels(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"))
        }
        calls.add("getRoutingWrapupcode") {
            try RoutingApi.getRoutingWrapupcode(codeId: $0.value("codeId"))
        }
        calls.add("getRoutingWrapupcodes") {
            try RoutingApi.getRoutingWrapupcodes(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), id: $0.optional("id"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getRoutingWrapupcodesDivisionview") {
            try RoutingApi.getRoutingWrapupcodesDivisionview(codeId: $0.value("codeId"))
        }
        calls.add("getRoutingWrapupcodesDivisionviews") {
            try RoutingApi.getRoutingWrapupcodesDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                id: $0.optional("id"), divisionId: $0.optional("divisionId"), includeState: $0.optional("includeState"))
        }
        calls.add("getUserQueues") {
            try RoutingApi.getUserQueues(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                joined: $0.optional("joined"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getUserRoutinglanguages") {
            try RoutingApi.getUserRoutinglanguages(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getUserRoutingskills") {
            try RoutingApi.getUserRoutingskills(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getUserSkillgroups") {
            try RoutingApi.getUserSkillgroups(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"),
                before: $0.optional("before"))
        }
        calls.add("patchRoutingConversation") {
            try RoutingApi.patchRoutingConversation(conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("patchRoutingEmailDomain") {
            try RoutingApi.patchRoutingEmailDomain(domainId: $0.value("domainId"), body: $0.body())
        }
        calls.add("patchRoutingEmailDomainValidate") {
            try RoutingApi.patchRoutingEmailDomainValidate(domainId: $0.value("domainId"), body: $0.body())
        }
        calls.add("patchRoutingEmailOutboundDomain") {
            try RoutingApi.patchRoutingEmailOutboundDomain(domainId: $0.value("domainId"), body: $0.body())
        }
        calls.add("patchRoutingEmailSettingEmailSettingId") {
            try RoutingApi.patchRoutingEmailSettingEmailSettingId(
                emailSettingId: $0.value("emailSettingId"), body: $0.body())
        }
        calls.add("patchRoutingPredictor") {
            try RoutingApi.patchRoutingPredictor(predictorId: $0.value("predictorId"), body: $0.body())
        }
        calls.add("patchRoutingPredictorsKeyperformanceindicator") {
            try RoutingApi.patchRoutingPredictorsKeyperformanceindicator(kpiId: $0.value("kpiId"), body: $0.body())
        }
        calls.add("patchRoutingQueueMember") {
            try RoutingApi.patchRoutingQueueMember(
                queueId: $0.value("queueId"), memberId: $0.value("memberId"), body: $0.body())
        }
        calls.add("patchRoutingQueueMembers") {
            try RoutingApi.patchRoutingQueueMembers(queueId: $0.value("queueId"), body: $0.body())
        }
        calls.add("patchRoutingQueueUser") {
            try RoutingApi.patchRoutingQueueUser(
                queueId: $0.value("queueId"), memberId: $0.value("memberId"), body: $0.body())
        }
        calls.add("patchRoutingQueueUsers") {
            try RoutingApi.patchRoutingQueueUsers(queueId: $0.value("queueId"), body: $0.body())
        }
        calls.add("patchRoutingSettingsContactcenter") {
            try RoutingApi.patchRoutingSettingsContactcenter(body: $0.body())
        }
        calls.add("patchRoutingSettingsTranscription") {
            try RoutingApi.patchRoutingSettingsTranscription(body: $0.body())
        }
        calls.add("patchRoutingSkill") {
            try RoutingApi.patchRoutingSkill(skillId: $0.value("skillId"), body: $0.body())
        }
        calls.add("patchRoutingSkillgroup") {
            try RoutingApi.patchRoutingSkillgroup(skillGroupId: $0.value("skillGroupId"), body: $0.body())
        }
        calls.add("patchRoutingSmsPhonenumber") {
            try RoutingApi.patchRoutingSmsPhonenumber(phoneNumberId: $0.value("phoneNumberId"), body: $0.body())
        }
        calls.add("patchUserQueue") {
            try RoutingApi.patchUserQueue(queueId: $0.value("queueId"), userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchUserQueues") {
            try RoutingApi.patchUserQueues(
                userId: $0.value("userId"), body: $0.body(), divisionId: $0.optional("divisionId"))
        }
        calls.add("patchUserRoutinglanguage") {
            try RoutingApi.patchUserRoutinglanguage(
                userId: $0.value("userId"), languageId: $0.value("languageId"), body: $0.body())
        }
        calls.add("patchUserRoutinglanguagesBulk") {
            try RoutingApi.patchUserRoutinglanguagesBulk(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchUserRoutingskillsBulk") {
            try RoutingApi.patchUserRoutingskillsBulk(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postAnalyticsQueuesObservationsQuery") {
            try RoutingApi.postAnalyticsQueuesObservationsQuery(body: $0.body())
        }
        calls.add("postAnalyticsRoutingActivityQuery") {
            try RoutingApi.postAnalyticsRoutingActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postRoutingAssessments") {
            try RoutingApi.postRoutingAssessments(body: $0.body())
        }
        calls.add("postRoutingAssessmentsJobs") {
            try RoutingApi.postRoutingAssessmentsJobs(body: $0.body())
        }
        calls.add("postRoutingEmailDomainDkim") {
            try RoutingApi.postRoutingEmailDomainDkim(domainId: $0.value("domainId"))
        }
        calls.add("postRoutingEmailDomainMailfrom") {
            try RoutingApi.postRoutingEmailDomainMailfrom(domainId: $0.value("domainId"), body: $0.body())
        }
        calls.add("postRoutingEmailDomainRoutes") {
            try RoutingApi.postRoutingEmailDomainRoutes(domainName: $0.value("domainName"), body: $0.body())
        }
        calls.add("postRoutingEmailDomainTestconnection") {
            try RoutingApi.postRoutingEmailDomainTestconnection(domainId: $0.value("domainId"), body: $0.body())
        }
        calls.add("postRoutingEmailDomainVerification") {
            try RoutingApi.postRoutingEmailDomainVerification(domainId: $0.value("domainId"))
        }
        calls.add("postRoutingEmailDomains") {
            try RoutingApi.postRoutingEmailDomains(body: $0.body())
        }
        calls.add("postRoutingEmailOutboundDomainTestconnection") {
            try RoutingApi.postRoutingEmailOutboundDomainTestconnection(domainId: $0.value("domainId"), body: $0.body())
        }
        calls.add("postRoutingEmailOutboundDomains") {
            try RoutingApi.postRoutingEmailOutboundDomains(body: $0.body())
        }
        calls.add("postRoutingEmailOutboundDomainsSimulated") {
            try RoutingApi.postRoutingEmailOutboundDomainsSimulated(body: $0.body())
        }
        calls.add("postRoutingEmailSetting") {
            try RoutingApi.postRoutingEmailSetting(body: $0.body())
        }
        calls.add("postRoutingLanguages") {
            try RoutingApi.postRoutingLanguages(body: $0.body())
        }
        calls.add("postRoutingPredictors") {
            try RoutingApi.postRoutingPredictors(body: $0.body())
        }
        calls.add("postRoutingPredictorsKeyperformanceindicators") {
            try RoutingApi.postRoutingPredictorsKeyperformanceindicators(body: $0.body())
        }
        calls.add("postRoutingQueueMembers") {
            try RoutingApi.postRoutingQueueMembers(
                queueId: $0.value("queueId"), body: $0.body(), delete: $0.optional("delete"))
        }
        calls.add("postRoutingQueueUsers") {
            try RoutingApi.postRoutingQueueUsers(
                queueId: $0.value("queueId"), body: $0.body(), delete: $0.optional("delete"))
        }
        calls.add("postRoutingQueueWrapupcodes") {
            try RoutingApi.postRoutingQueueWrapupcodes(queueId: $0.value("queueId"), body: $0.body())
        }
        calls.add("postRoutingQueues") {
            try RoutingApi.postRoutingQueues(body: $0.body())
        }
        calls.add("postRoutingSkillexpressionsValidate") {
            try RoutingApi.postRoutingSkillexpressionsValidate(body: $0.body())
        }
        calls.add("postRoutingSkillgroupMembersDivisions") {
            try RoutingApi.postRoutingSkillgroupMembersDivisions(
                skillGroupId: $0.value("skillGroupId"), body: $0.body())
        }
        calls.add("postRoutingSkillgroups") {
            try RoutingApi.postRoutingSkillgroups(body: $0.body())
        }
        calls.add("postRoutingSkills") {
            try RoutingApi.postRoutingSkills(body: $0.body())
        }
        calls.add("postRoutingSmsAddresses") {
            try RoutingApi.postRoutingSmsAddresses(body: $0.body())
        }
        calls.add("postRoutingSmsPhonenumbers") {
            try RoutingApi.postRoutingSmsPhonenumbers(body: $0.body())
        }
        calls.add("postRoutingSmsPhonenumbersAlphanumeric") {
            try RoutingApi.postRoutingSmsPhonenumbersAlphanumeric(body: $0.body())
        }
        calls.add("postRoutingSmsPhonenumbersImport") {
            try RoutingApi.postRoutingSmsPhonenumbersImport(body: $0.body())
        }
        calls.add("postRoutingUtilizationLabels") {
            try RoutingApi.postRoutingUtilizationLabels(body: $0.body())
        }
        calls.add("postRoutingWrapupcodes") {
            try RoutingApi.postRoutingWrapupcodes(body: $0.body())
        }
        calls.add("postUserRoutinglanguages") {
            try RoutingApi.postUserRoutinglanguages(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postUserRoutingskills") {
            try RoutingApi.postUserRoutingskills(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putRoutingDirectroutingbackupSettingsMe") {
            try RoutingApi.putRoutingDirectroutingbackupSettingsMe(body: $0.body())
        }
        calls.add("putRoutingEmailDomainRoute") {
            try RoutingApi.putRoutingEmailDomainRoute(
                domainName: $0.value("domainName"), routeId: $0.value("routeId"), body: $0.body())
        }
        calls.add("putRoutingEmailDomainRouteIdentityresolution") {
            try RoutingApi.putRoutingEmailDomainRouteIdentityresolution(
                domainName: $0.value("domainName"), routeId: $0.value("routeId"), body: $0.body())
        }
        calls.add("putRoutingEmailOutboundDomainActivation") {
            try RoutingApi.putRoutingEmailOutboundDomainActivation(domainId: $0.value("domainId"))
        }
        calls.add("putRoutingMessageRecipient") {
            try RoutingApi.putRoutingMessageRecipient(recipientId: $0.value("recipientId"), body: $0.body())
        }
        calls.add("putRoutingQueue") {
            try RoutingApi.putRoutingQueue(queueId: $0.value("queueId"), body: $0.body())
        }
        calls.add("putRoutingQueueIdentityresolution") {
            try RoutingApi.putRoutingQueueIdentityresolution(queueId: $0.value("queueId"), body: $0.body())
        }
        calls.add("putRoutingSettings") {
            try RoutingApi.putRoutingSettings(body: $0.body())
        }
        calls.add("putRoutingSettingsTranscription") {
            try RoutingApi.putRoutingSettingsTranscription(body: $0.body())
        }
        calls.add("putRoutingSmsIdentityresolutionPhonenumber") {
            try RoutingApi.putRoutingSmsIdentityresolutionPhonenumber(addressId: $0.value("addressId"), body: $0.body())
        }
        calls.add("putRoutingUserDirectroutingbackupSettings") {
            try RoutingApi.putRoutingUserDirectroutingbackupSettings(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putRoutingUserUtilization") {
            try RoutingApi.putRoutingUserUtilization(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putRoutingUtilization") {
            try RoutingApi.putRoutingUtilization(body: $0.body())
        }
        calls.add("putRoutingUtilizationLabel") {
            try RoutingApi.putRoutingUtilizationLabel(labelId: $0.value("labelId"), body: $0.body())
        }
        calls.add("putRoutingWrapupcode") {
            try RoutingApi.putRoutingWrapupcode(codeId: $0.value("codeId"), body: $0.body())
        }
        calls.add("putUserRoutingskill") {
            try RoutingApi.putUserRoutingskill(
                userId: $0.value("userId"), skillId: $0.value("skillId"), body: $0.body())
        }
        calls.add("putUserRoutingskillsBulk") {
            try RoutingApi.putUserRoutingskillsBulk(userId: $0.value("userId"), body: $0.body())
        }
        return calls
    }
}
