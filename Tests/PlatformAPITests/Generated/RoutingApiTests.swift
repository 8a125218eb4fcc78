// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformRouting

/// The functions of `RoutingApi`, each of which is called once.
final class RoutingApiTests: OperationTestCase {
    func testDeleteRoutingAssessment() async throws {
        try await call("deleteRoutingAssessment") {
            try RoutingApi.deleteRoutingAssessment(assessmentId: $0.value("assessmentId"))
        }
    }

    func testDeleteRoutingDirectroutingbackupSettingsMe() async throws {
        try await call("deleteRoutingDirectroutingbackupSettingsMe") { _ in
            RoutingApi.deleteRoutingDirectroutingbackupSettingsMe()
        }
    }

    func testDeleteRoutingEmailDomain() async throws {
        try await call("deleteRoutingEmailDomain") {
            try RoutingApi.deleteRoutingEmailDomain(domainId: $0.value("domainId"))
        }
    }

    func testDeleteRoutingEmailDomainRoute() async throws {
        try await call("deleteRoutingEmailDomainRoute") {
            try RoutingApi.deleteRoutingEmailDomainRoute(
                domainName: $0.value("domainName"), routeId: $0.value("routeId"))
        }
    }

    func testDeleteRoutingEmailOutboundDomain() async throws {
        try await call("deleteRoutingEmailOutboundDomain") {
            try RoutingApi.deleteRoutingEmailOutboundDomain(domainId: $0.value("domainId"))
        }
    }

    func testDeleteRoutingEmailSettingEmailSettingId() async throws {
        try await call("deleteRoutingEmailSettingEmailSettingId") {
            try RoutingApi.deleteRoutingEmailSettingEmailSettingId(emailSettingId: $0.value("emailSettingId"))
        }
    }

    func testDeleteRoutingLanguage() async throws {
        try await call("deleteRoutingLanguage") {
            try RoutingApi.deleteRoutingLanguage(languageId: $0.value("languageId"))
        }
    }

    func testDeleteRoutingPredictor() async throws {
        try await call("deleteRoutingPredictor") {
            try RoutingApi.deleteRoutingPredictor(predictorId: $0.value("predictorId"))
        }
    }

    func testDeleteRoutingPredictorsKeyperformanceindicator() async throws {
        try await call("deleteRoutingPredictorsKeyperformanceindicator") {
            try RoutingApi.deleteRoutingPredictorsKeyperformanceindicator(kpiId: $0.value("kpiId"))
        }
    }

    func testDeleteRoutingQueue() async throws {
        try await call("deleteRoutingQueue") {
            try RoutingApi.deleteRoutingQueue(queueId: $0.value("queueId"), forceDelete: $0.optional("forceDelete"))
        }
    }

    func testDeleteRoutingQueueMember() async throws {
        try await call("deleteRoutingQueueMember") {
            try RoutingApi.deleteRoutingQueueMember(queueId: $0.value("queueId"), memberId: $0.value("memberId"))
        }
    }

    func testDeleteRoutingQueueUser() async throws {
        try await call("deleteRoutingQueueUser") {
            try RoutingApi.deleteRoutingQueueUser(queueId: $0.value("queueId"), memberId: $0.value("memberId"))
        }
    }

    func testDeleteRoutingQueueWrapupcode() async throws {
        try await call("deleteRoutingQueueWrapupcode") {
            try RoutingApi.deleteRoutingQueueWrapupcode(queueId: $0.value("queueId"), codeId: $0.value("codeId"))
        }
    }

    func testDeleteRoutingSettings() async throws {
        try await call("deleteRoutingSettings") { _ in
            RoutingApi.deleteRoutingSettings()
        }
    }

    func testDeleteRoutingSkill() async throws {
        try await call("deleteRoutingSkill") {
            try RoutingApi.deleteRoutingSkill(skillId: $0.value("skillId"))
        }
    }

    func testDeleteRoutingSkillexpression() async throws {
        try await call("deleteRoutingSkillexpression") {
            try RoutingApi.deleteRoutingSkillexpression(expressionId: $0.value("expressionId"))
        }
    }

    func testDeleteRoutingSkillexpressions() async throws {
        try await call("deleteRoutingSkillexpressions") {
            try RoutingApi.deleteRoutingSkillexpressions(id: $0.optional("id"))
        }
    }

    func testDeleteRoutingSkillgroup() async throws {
        try await call("deleteRoutingSkillgroup") {
            try RoutingApi.deleteRoutingSkillgroup(skillGroupId: $0.value("skillGroupId"))
        }
    }

    func testDeleteRoutingSmsAddress() async throws {
        try await call("deleteRoutingSmsAddress") {
            try RoutingApi.deleteRoutingSmsAddress(addressId: $0.value("addressId"))
        }
    }

    func testDeleteRoutingSmsPhonenumber() async throws {
        try await call("deleteRoutingSmsPhonenumber") {
            try RoutingApi.deleteRoutingSmsPhonenumber(phoneNumberId: $0.value("phoneNumberId"))
        }
    }

    func testDeleteRoutingUserDirectroutingbackupSettings() async throws {
        try await call("deleteRoutingUserDirectroutingbackupSettings") {
            try RoutingApi.deleteRoutingUserDirectroutingbackupSettings(userId: $0.value("userId"))
        }
    }

    func testDeleteRoutingUserUtilization() async throws {
        try await call("deleteRoutingUserUtilization") {
            try RoutingApi.deleteRoutingUserUtilization(userId: $0.value("userId"))
        }
    }

    func testDeleteRoutingUtilization() async throws {
        try await call("deleteRoutingUtilization") { _ in
            RoutingApi.deleteRoutingUtilization()
        }
    }

    func testDeleteRoutingUtilizationLabel() async throws {
        try await call("deleteRoutingUtilizationLabel") {
            try RoutingApi.deleteRoutingUtilizationLabel(
                labelId: $0.value("labelId"), forceDelete: $0.optional("forceDelete"))
        }
    }

    func testDeleteRoutingWrapupcode() async throws {
        try await call("deleteRoutingWrapupcode") {
            try RoutingApi.deleteRoutingWrapupcode(codeId: $0.value("codeId"))
        }
    }

    func testDeleteUserRoutinglanguage() async throws {
        try await call("deleteUserRoutinglanguage") {
            try RoutingApi.deleteUserRoutinglanguage(userId: $0.value("userId"), languageId: $0.value("languageId"))
        }
    }

    func testDeleteUserRoutingskill() async throws {
        try await call("deleteUserRoutingskill") {
            try RoutingApi.deleteUserRoutingskill(userId: $0.value("userId"), skillId: $0.value("skillId"))
        }
    }

    func testGetRoutingAssessment() async throws {
        try await call("getRoutingAssessment") {
            try RoutingApi.getRoutingAssessment(assessmentId: $0.value("assessmentId"))
        }
    }

    func testGetRoutingAssessments() async throws {
        try await call("getRoutingAssessments") {
            try RoutingApi.getRoutingAssessments(
                before: $0.optional("before"), after: $0.optional("after"), limit: $0.optional("limit"),
                pageSize: $0.optional("pageSize"), queueId: $0.optional("queueId"))
        }
    }

    func testGetRoutingAssessmentsJob() async throws {
        try await call("getRoutingAssessmentsJob") {
            try RoutingApi.getRoutingAssessmentsJob(jobId: $0.value("jobId"))
        }
    }

    func testGetRoutingAssessmentsJobs() async throws {
        try await call("getRoutingAssessmentsJobs") {
            try RoutingApi.getRoutingAssessmentsJobs(divisionId: $0.optional("divisionId"))
        }
    }

    func testGetRoutingAvailablemediatypes() async throws {
        try await call("getRoutingAvailablemediatypes") { _ in
            RoutingApi.getRoutingAvailablemediatypes()
        }
    }

    func testGetRoutingDirectroutingbackupSettingsMe() async throws {
        try await call("getRoutingDirectroutingbackupSettingsMe") { _ in
            RoutingApi.getRoutingDirectroutingbackupSettingsMe()
        }
    }

    func testGetRoutingEmailDomain() async throws {
        try await call("getRoutingEmailDomain") {
            try RoutingApi.getRoutingEmailDomain(domainId: $0.value("domainId"), expand: $0.optional("expand"))
        }
    }

    func testGetRoutingEmailDomainDkim() async throws {
        try await call("getRoutingEmailDomainDkim") {
            try RoutingApi.getRoutingEmailDomainDkim(domainId: $0.value("domainId"))
        }
    }

    func testGetRoutingEmailDomainMailfrom() async throws {
        try await call("getRoutingEmailDomainMailfrom") {
            try RoutingApi.getRoutingEmailDomainMailfrom(domainId: $0.value("domainId"))
        }
    }

    func testGetRoutingEmailDomainRoute() async throws {
        try await call("getRoutingEmailDomainRoute") {
            try RoutingApi.getRoutingEmailDomainRoute(
                domainName: $0.value("domainName"), routeId: $0.value("routeId"), expand: $0.optional("expand"))
        }
    }

    func testGetRoutingEmailDomainRouteIdentityresolution() async throws {
        try await call("getRoutingEmailDomainRouteIdentityresolution") {
            try RoutingApi.getRoutingEmailDomainRouteIdentityresolution(
                domainName: $0.value("domainName"), routeId: $0.value("routeId"))
        }
    }

    func testGetRoutingEmailDomainRoutes() async throws {
        try await call("getRoutingEmailDomainRoutes") {
            try RoutingApi.getRoutingEmailDomainRoutes(
                domainName: $0.value("domainName"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), pattern: $0.optional("pattern"), expand: $0.optional("expand"))
        }
    }

    func testGetRoutingEmailDomainVerification() async throws {
        try await call("getRoutingEmailDomainVerification") {
            try RoutingApi.getRoutingEmailDomainVerification(domainId: $0.value("domainId"))
        }
    }

    func testGetRoutingEmailDomains() async throws {
        try await call("getRoutingEmailDomains") {
            try RoutingApi.getRoutingEmailDomains(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                excludeStatus: $0.optional("excludeStatus"), filter: $0.optional("filter"),
                expand: $0.optional("expand"))
        }
    }

    func testGetRoutingEmailOutboundDomain() async throws {
        try await call("getRoutingEmailOutboundDomain") {
            try RoutingApi.getRoutingEmailOutboundDomain(domainId: $0.value("domainId"), expand: $0.optional("expand"))
        }
    }

    func testGetRoutingEmailOutboundDomainActivation() async throws {
        try await call("getRoutingEmailOutboundDomainActivation") {
            try RoutingApi.getRoutingEmailOutboundDomainActivation(domainId: $0.value("domainId"))
        }
    }

    func testGetRoutingEmailOutboundDomains() async throws {
        try await call("getRoutingEmailOutboundDomains") {
            try RoutingApi.getRoutingEmailOutboundDomains(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), filter: $0.optional("filter"),
                expand: $0.optional("expand"))
        }
    }

    func testGetRoutingEmailSetting() async throws {
        try await call("getRoutingEmailSetting") {
            try RoutingApi.getRoutingEmailSetting(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetRoutingEmailSettingEmailSettingId() async throws {
        try await call("getRoutingEmailSettingEmailSettingId") {
            try RoutingApi.getRoutingEmailSettingEmailSettingId(emailSettingId: $0.value("emailSettingId"))
        }
    }

    func testGetRoutingEmailSetup() async throws {
        try await call("getRoutingEmailSetup") { _ in
            RoutingApi.getRoutingEmailSetup()
        }
    }

    func testGetRoutingLanguage() async throws {
        try await call("getRoutingLanguage") {
            try RoutingApi.getRoutingLanguage(languageId: $0.value("languageId"))
        }
    }

    func testGetRoutingLanguages() async throws {
        try await call("getRoutingLanguages") {
            try RoutingApi.getRoutingLanguages(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), id: $0.optional("id"))
        }
    }

    func testGetRoutingMessageRecipient() async throws {
        try await call("getRoutingMessageRecipient") {
            try RoutingApi.getRoutingMessageRecipient(recipientId: $0.value("recipientId"))
        }
    }

    func testGetRoutingMessageRecipients() async throws {
        try await call("getRoutingMessageRecipients") {
            try RoutingApi.getRoutingMessageRecipients(
                messengerType: $0.optional("messengerType"), name: $0.optional("name"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetRoutingPredictor() async throws {
        try await call("getRoutingPredictor") {
            try RoutingApi.getRoutingPredictor(predictorId: $0.value("predictorId"))
        }
    }

    func testGetRoutingPredictorModelFeatures() async throws {
        try await call("getRoutingPredictorModelFeatures") {
            try RoutingApi.getRoutingPredictorModelFeatures(
                predictorId: $0.value("predictorId"), modelId: $0.value("modelId"))
        }
    }

    func testGetRoutingPredictorModels() async throws {
        try await call("getRoutingPredictorModels") {
            try RoutingApi.getRoutingPredictorModels(predictorId: $0.value("predictorId"))
        }
    }

    func testGetRoutingPredictors() async throws {
        try await call("getRoutingPredictors") {
            try RoutingApi.getRoutingPredictors(
                before: $0.optional("before"), after: $0.optional("after"), limit: $0.optional("limit"),
                pageSize: $0.optional("pageSize"), queueId: $0.optional("queueId"), kpiId: $0.optional("kpiId"),
                state: $0.optional("state"))
        }
    }

    func testGetRoutingPredictorsKeyperformanceindicator() async throws {
        try await call("getRoutingPredictorsKeyperformanceindicator") {
            try RoutingApi.getRoutingPredictorsKeyperformanceindicator(
                kpiId: $0.value("kpiId"), expand: $0.optional("expand"))
        }
    }

    func testGetRoutingPredictorsKeyperformanceindicators() async throws {
        try await call("getRoutingPredictorsKeyperformanceindicators") {
            try RoutingApi.getRoutingPredictorsKeyperformanceindicators(
                kpiGroup: $0.optional("kpiGroup"), expand: $0.optional("expand"))
        }
    }

    func testGetRoutingPredictorsKeyperformanceindicatortypes() async throws {
        try await call("getRoutingPredictorsKeyperformanceindicatortypes") { _ in
            RoutingApi.getRoutingPredictorsKeyperformanceindicatortypes()
        }
    }

    func testGetRoutingQueue() async throws {
        try await call("getRoutingQueue") {
            try RoutingApi.getRoutingQueue(queueId: $0.value("queueId"), expand: $0.optional("expand"))
        }
    }

    func testGetRoutingQueueAssistant() async throws {
        try await call("getRoutingQueueAssistant") {
            try RoutingApi.getRoutingQueueAssistant(
                queueId: $0.value("queueId"), expand: $0.optional("expand"),
                languageVariation: $0.optional("languageVariation"),
                fallbackToPrimaryAssistant: $0.optional("fallbackToPrimaryAssistant"))
        }
    }

    func testGetRoutingQueueComparisonperiod() async throws {
        try await call("getRoutingQueueComparisonperiod") {
            try RoutingApi.getRoutingQueueComparisonperiod(
                queueId: $0.value("queueId"), comparisonPeriodId: $0.value("comparisonPeriodId"))
        }
    }

    func testGetRoutingQueueComparisonperiods() async throws {
        try await call("getRoutingQueueComparisonperiods") {
            try RoutingApi.getRoutingQueueComparisonperiods(queueId: $0.value("queueId"))
        }
    }

    func testGetRoutingQueueEstimatedwaittime() async throws {
        try await call("getRoutingQueueEstimatedwaittime") {
            try RoutingApi.getRoutingQueueEstimatedwaittime(
                queueId: $0.value("queueId"), conversationId: $0.optional("conversationId"))
        }
    }

    func testGetRoutingQueueIdentityresolution() async throws {
        try await call("getRoutingQueueIdentityresolution") {
            try RoutingApi.getRoutingQueueIdentityresolution(queueId: $0.value("queueId"))
        }
    }

    func testGetRoutingQueueMediatypeEstimatedwaittime() async throws {
        try await call("getRoutingQueueMediatypeEstimatedwaittime") {
            try RoutingApi.getRoutingQueueMediatypeEstimatedwaittime(
                queueId: $0.value("queueId"), mediaType: $0.value("mediaType"), labelId: $0.optional("labelId"))
        }
    }

    func testGetRoutingQueueMembers() async throws {
        try await call("getRoutingQueueMembers") {
            try RoutingApi.getRoutingQueueMembers(
                queueId: $0.value("queueId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"), name: $0.optional("name"),
                profileSkills: $0.optional("profileSkills"), skills: $0.optional("skills"),
                languages: $0.optional("languages"), routingStatus: $0.optional("routingStatus"),
                presence: $0.optional("presence"), memberBy: $0.optional("memberBy"), joined: $0.optional("joined"))
        }
    }

    func testGetRoutingQueueUsers() async throws {
        try await call("getRoutingQueueUsers") {
            try RoutingApi.getRoutingQueueUsers(
                queueId: $0.value("queueId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"), joined: $0.optional("joined"),
                name: $0.optional("name"), profileSkills: $0.optional("profileSkills"), skills: $0.optional("skills"),
                languages: $0.optional("languages"), routingStatus: $0.optional("routingStatus"),
                presence: $0.optional("presence"))
        }
    }

    func testGetRoutingQueueWrapupcodes() async throws {
        try await call("getRoutingQueueWrapupcodes") {
            try RoutingApi.getRoutingQueueWrapupcodes(
                queueId: $0.value("queueId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                name: $0.optional("name"))
        }
    }

    func testGetRoutingQueues() async throws {
        try await call("getRoutingQueues") {
            try RoutingApi.getRoutingQueues(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), id: $0.optional("id"),
                divisionId: $0.optional("divisionId"), peerId: $0.optional("peerId"),
                cannedResponseLibraryId: $0.optional("cannedResponseLibraryId"), hasPeer: $0.optional("hasPeer"),
                expand: $0.optional("expand"))
        }
    }

    func testGetRoutingQueuesDivisionviews() async throws {
        try await call("getRoutingQueuesDivisionviews") {
            try RoutingApi.getRoutingQueuesDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), id: $0.optional("id"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetRoutingQueuesDivisionviewsAll() async throws {
        try await call("getRoutingQueuesDivisionviewsAll") {
            try RoutingApi.getRoutingQueuesDivisionviewsAll(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetRoutingQueuesMe() async throws {
        try await call("getRoutingQueuesMe") {
            try RoutingApi.getRoutingQueuesMe(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), joined: $0.optional("joined"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetRoutingSettings() async throws {
        try await call("getRoutingSettings") { _ in
            RoutingApi.getRoutingSettings()
        }
    }

    func testGetRoutingSettingsContactcenter() async throws {
        try await call("getRoutingSettingsContactcenter") { _ in
            RoutingApi.getRoutingSettingsContactcenter()
        }
    }

    func testGetRoutingSettingsTranscription() async throws {
        try await call("getRoutingSettingsTranscription") { _ in
            RoutingApi.getRoutingSettingsTranscription()
        }
    }

    func testGetRoutingSkill() async throws {
        try await call("getRoutingSkill") {
            try RoutingApi.getRoutingSkill(skillId: $0.value("skillId"))
        }
    }

    func testGetRoutingSkillexpression() async throws {
        try await call("getRoutingSkillexpression") {
            try RoutingApi.getRoutingSkillexpression(
                expressionId: $0.value("expressionId"), includeArchived: $0.optional("includeArchived"),
                format: $0.optional("format"))
        }
    }

    func testGetRoutingSkillexpressions() async throws {
        try await call("getRoutingSkillexpressions") {
            try RoutingApi.getRoutingSkillexpressions(
                format: $0.optional("format"), includeArchived: $0.optional("includeArchived"), id: $0.optional("id"))
        }
    }

    func testGetRoutingSkillexpressionsQueueQueueId() async throws {
        try await call("getRoutingSkillexpressionsQueueQueueId") {
            try RoutingApi.getRoutingSkillexpressionsQueueQueueId(
                queueId: $0.value("queueId"), format: $0.optional("format"),
                includeArchived: $0.optional("includeArchived"))
        }
    }

    func testGetRoutingSkillgroup() async throws {
        try await call("getRoutingSkillgroup") {
            try RoutingApi.getRoutingSkillgroup(skillGroupId: $0.value("skillGroupId"))
        }
    }

    func testGetRoutingSkillgroupMembers() async throws {
        try await call("getRoutingSkillgroupMembers") {
            try RoutingApi.getRoutingSkillgroupMembers(
                skillGroupId: $0.value("skillGroupId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"),
                before: $0.optional("before"), expand: $0.optional("expand"))
        }
    }

    func testGetRoutingSkillgroupMembersDivisions() async throws {
        try await call("getRoutingSkillgroupMembersDivisions") {
            try RoutingApi.getRoutingSkillgroupMembersDivisions(
                skillGroupId: $0.value("skillGroupId"), expand: $0.optional("expand"))
        }
    }

    func testGetRoutingSkillgroups() async throws {
        try await call("getRoutingSkillgroups") {
            try RoutingApi.getRoutingSkillgroups(
                pageSize: $0.optional("pageSize"), name: $0.optional("name"), after: $0.optional("after"),
                before: $0.optional("before"))
        }
    }

    func testGetRoutingSkills() async throws {
        try await call("getRoutingSkills") {
            try RoutingApi.getRoutingSkills(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                id: $0.optional("id"))
        }
    }

    func testGetRoutingSmsAddress() async throws {
        try await call("getRoutingSmsAddress") {
            try RoutingApi.getRoutingSmsAddress(addressId: $0.value("addressId"))
        }
    }

    func testGetRoutingSmsAddresses() async throws {
        try await call("getRoutingSmsAddresses") {
            try RoutingApi.getRoutingSmsAddresses(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetRoutingSmsAvailablephonenumbers() async throws {
        try await call("getRoutingSmsAvailablephonenumbers") {
            try RoutingApi.getRoutingSmsAvailablephonenumbers(
                countryCode: $0.value("countryCode"), phoneNumberType: $0.value("phoneNumberType"),
                region: $0.optional("region"), city: $0.optional("city"), areaCode: $0.optional("areaCode"),
                pattern: $0.optional("pattern"), addressRequirement: $0.optional("addressRequirement"))
        }
    }

    func testGetRoutingSmsIdentityresolutionPhonenumber() async throws {
        try await call("getRoutingSmsIdentityresolutionPhonenumber") {
            try RoutingApi.getRoutingSmsIdentityresolutionPhonenumber(addressId: $0.value("addressId"))
        }
    }

    func testGetRoutingSmsPhonenumber() async throws {
        try await call("getRoutingSmsPhonenumber") {
            try RoutingApi.getRoutingSmsPhonenumber(
                phoneNumberId: $0.value("phoneNumberId"), expand: $0.optional("expand"))
        }
    }

    func testGetRoutingSmsPhonenumbers() async throws {
        try await call("getRoutingSmsPhonenumbers") {
            try RoutingApi.getRoutingSmsPhonenumbers(
                phoneNumber: $0.optional("phoneNumber"), phoneNumberType: $0.optional("phoneNumberType"),
                phoneNumberStatus: $0.optional("phoneNumberStatus"), countryCode: $0.optional("countryCode"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), language: $0.optional("language"),
                integrationId: $0.optional("integration.id"), supportedContentId: $0.optional("supportedContent.id"),
                expand: $0.optional("expand"))
        }
    }

    func testGetRoutingUserDirectroutingbackupSettings() async throws {
        try await call("getRoutingUserDirectroutingbackupSettings") {
            try RoutingApi.getRoutingUserDirectroutingbackupSettings(userId: $0.value("userId"))
        }
    }

    func testGetRoutingUserUtilization() async throws {
        try await call("getRoutingUserUtilization") {
            try RoutingApi.getRoutingUserUtilization(userId: $0.value("userId"))
        }
    }

    func testGetRoutingUtilization() async throws {
        try await call("getRoutingUtilization") { _ in
            RoutingApi.getRoutingUtilization()
        }
    }

    func testGetRoutingUtilizationLabel() async throws {
        try await call("getRoutingUtilizationLabel") {
            try RoutingApi.getRoutingUtilizationLabel(labelId: $0.value("labelId"))
        }
    }

    func testGetRoutingUtilizationLabelAgents() async throws {
        try await call("getRoutingUtilizationLabelAgents") {
            try RoutingApi.getRoutingUtilizationLabelAgents(labelId: $0.value("labelId"))
        }
    }

    func testGetRoutingUtilizationLabels() async throws {
        try await call("getRoutingUtilizationLabels") {
            try RoutingApi.getRoutingUtilizationLabels(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"))
        }
    }

    func testGetRoutingWrapupcode() async throws {
        try await call("getRoutingWrapupcode") {
            try RoutingApi.getRoutingWrapupcode(codeId: $0.value("codeId"))
        }
    }

    func testGetRoutingWrapupcodes() async throws {
        try await call("getRoutingWrapupcodes") {
            try RoutingApi.getRoutingWrapupcodes(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), id: $0.optional("id"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetRoutingWrapupcodesDivisionview() async throws {
        try await call("getRoutingWrapupcodesDivisionview") {
            try RoutingApi.getRoutingWrapupcodesDivisionview(codeId: $0.value("codeId"))
        }
    }

    func testGetRoutingWrapupcodesDivisionviews() async throws {
        try await call("getRoutingWrapupcodesDivisionviews") {
            try RoutingApi.getRoutingWrapupcodesDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                id: $0.optional("id"), divisionId: $0.optional("divisionId"), includeState: $0.optional("includeState"))
        }
    }

    func testGetUserQueues() async throws {
        try await call("getUserQueues") {
            try RoutingApi.getUserQueues(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                joined: $0.optional("joined"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetUserRoutinglanguages() async throws {
        try await call("getUserRoutinglanguages") {
            try RoutingApi.getUserRoutinglanguages(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetUserRoutingskills() async throws {
        try await call("getUserRoutingskills") {
            try RoutingApi.getUserRoutingskills(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetUserSkillgroups() async throws {
        try await call("getUserSkillgroups") {
            try RoutingApi.getUserSkillgroups(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"),
                before: $0.optional("before"))
        }
    }

    func testPatchRoutingConversation() async throws {
        try await call("patchRoutingConversation") {
            try RoutingApi.patchRoutingConversation(conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPatchRoutingEmailDomain() async throws {
        try await call("patchRoutingEmailDomain") {
            try RoutingApi.patchRoutingEmailDomain(domainId: $0.value("domainId"), body: $0.body())
        }
    }

    func testPatchRoutingEmailDomainValidate() async throws {
        try await call("patchRoutingEmailDomainValidate") {
            try RoutingApi.patchRoutingEmailDomainValidate(domainId: $0.value("domainId"), body: $0.body())
        }
    }

    func testPatchRoutingEmailOutboundDomain() async throws {
        try await call("patchRoutingEmailOutboundDomain") {
            try RoutingApi.patchRoutingEmailOutboundDomain(domainId: $0.value("domainId"), body: $0.body())
        }
    }

    func testPatchRoutingEmailSettingEmailSettingId() async throws {
        try await call("patchRoutingEmailSettingEmailSettingId") {
            try RoutingApi.patchRoutingEmailSettingEmailSettingId(
                emailSettingId: $0.value("emailSettingId"), body: $0.body())
        }
    }

    func testPatchRoutingPredictor() async throws {
        try await call("patchRoutingPredictor") {
            try RoutingApi.patchRoutingPredictor(predictorId: $0.value("predictorId"), body: $0.body())
        }
    }

    func testPatchRoutingPredictorsKeyperformanceindicator() async throws {
        try await call("patchRoutingPredictorsKeyperformanceindicator") {
            try RoutingApi.patchRoutingPredictorsKeyperformanceindicator(kpiId: $0.value("kpiId"), body: $0.body())
        }
    }

    func testPatchRoutingQueueMember() async throws {
        try await call("patchRoutingQueueMember") {
            try RoutingApi.patchRoutingQueueMember(
                queueId: $0.value("queueId"), memberId: $0.value("memberId"), body: $0.body())
        }
    }

    func testPatchRoutingQueueMembers() async throws {
        try await call("patchRoutingQueueMembers") {
            try RoutingApi.patchRoutingQueueMembers(queueId: $0.value("queueId"), body: $0.body())
        }
    }

    func testPatchRoutingQueueUser() async throws {
        try await call("patchRoutingQueueUser") {
            try RoutingApi.patchRoutingQueueUser(
                queueId: $0.value("queueId"), memberId: $0.value("memberId"), body: $0.body())
        }
    }

    func testPatchRoutingQueueUsers() async throws {
        try await call("patchRoutingQueueUsers") {
            try RoutingApi.patchRoutingQueueUsers(queueId: $0.value("queueId"), body: $0.body())
        }
    }

    func testPatchRoutingSettingsContactcenter() async throws {
        try await call("patchRoutingSettingsContactcenter") {
            try RoutingApi.patchRoutingSettingsContactcenter(body: $0.body())
        }
    }

    func testPatchRoutingSettingsTranscription() async throws {
        try await call("patchRoutingSettingsTranscription") {
            try RoutingApi.patchRoutingSettingsTranscription(body: $0.body())
        }
    }

    func testPatchRoutingSkill() async throws {
        try await call("patchRoutingSkill") {
            try RoutingApi.patchRoutingSkill(skillId: $0.value("skillId"), body: $0.body())
        }
    }

    func testPatchRoutingSkillgroup() async throws {
        try await call("patchRoutingSkillgroup") {
            try RoutingApi.patchRoutingSkillgroup(skillGroupId: $0.value("skillGroupId"), body: $0.body())
        }
    }

    func testPatchRoutingSmsPhonenumber() async throws {
        try await call("patchRoutingSmsPhonenumber") {
            try RoutingApi.patchRoutingSmsPhonenumber(phoneNumberId: $0.value("phoneNumberId"), body: $0.body())
        }
    }

    func testPatchUserQueue() async throws {
        try await call("patchUserQueue") {
            try RoutingApi.patchUserQueue(queueId: $0.value("queueId"), userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchUserQueues() async throws {
        try await call("patchUserQueues") {
            try RoutingApi.patchUserQueues(
                userId: $0.value("userId"), body: $0.body(), divisionId: $0.optional("divisionId"))
        }
    }

    func testPatchUserRoutinglanguage() async throws {
        try await call("patchUserRoutinglanguage") {
            try RoutingApi.patchUserRoutinglanguage(
                userId: $0.value("userId"), languageId: $0.value("languageId"), body: $0.body())
        }
    }

    func testPatchUserRoutinglanguagesBulk() async throws {
        try await call("patchUserRoutinglanguagesBulk") {
            try RoutingApi.patchUserRoutinglanguagesBulk(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchUserRoutingskillsBulk() async throws {
        try await call("patchUserRoutingskillsBulk") {
            try RoutingApi.patchUserRoutingskillsBulk(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostAnalyticsQueuesObservationsQuery() async throws {
        try await call("postAnalyticsQueuesObservationsQuery") {
            try RoutingApi.postAnalyticsQueuesObservationsQuery(body: $0.body())
        }
    }

    func testPostAnalyticsRoutingActivityQuery() async throws {
        try await call("postAnalyticsRoutingActivityQuery") {
            try RoutingApi.postAnalyticsRoutingActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostRoutingAssessments() async throws {
        try await call("postRoutingAssessments") {
            try RoutingApi.postRoutingAssessments(body: $0.body())
        }
    }

    func testPostRoutingAssessmentsJobs() async throws {
        try await call("postRoutingAssessmentsJobs") {
            try RoutingApi.postRoutingAssessmentsJobs(body: $0.body())
        }
    }

    func testPostRoutingEmailDomainDkim() async throws {
        try await call("postRoutingEmailDomainDkim") {
            try RoutingApi.postRoutingEmailDomainDkim(domainId: $0.value("domainId"))
        }
    }

    func testPostRoutingEmailDomainMailfrom() async throws {
        try await call("postRoutingEmailDomainMailfrom") {
            try RoutingApi.postRoutingEmailDomainMailfrom(domainId: $0.value("domainId"), body: $0.body())
        }
    }

    func testPostRoutingEmailDomainRoutes() async throws {
        try await call("postRoutingEmailDomainRoutes") {
            try RoutingApi.postRoutingEmailDomainRoutes(domainName: $0.value("domainName"), body: $0.body())
        }
    }

    func testPostRoutingEmailDomainTestconnection() async throws {
        try await call("postRoutingEmailDomainTestconnection") {
            try RoutingApi.postRoutingEmailDomainTestconnection(domainId: $0.value("domainId"), body: $0.body())
        }
    }

    func testPostRoutingEmailDomainVerification() async throws {
        try await call("postRoutingEmailDomainVerification") {
            try RoutingApi.postRoutingEmailDomainVerification(domainId: $0.value("domainId"))
        }
    }

    func testPostRoutingEmailDomains() async throws {
        try await call("postRoutingEmailDomains") {
            try RoutingApi.postRoutingEmailDomains(body: $0.body())
        }
    }

    func testPostRoutingEmailOutboundDomainTestconnection() async throws {
        try await call("postRoutingEmailOutboundDomainTestconnection") {
            try RoutingApi.postRoutingEmailOutboundDomainTestconnection(domainId: $0.value("domainId"), body: $0.body())
        }
    }

    func testPostRoutingEmailOutboundDomains() async throws {
        try await call("postRoutingEmailOutboundDomains") {
            try RoutingApi.postRoutingEmailOutboundDomains(body: $0.body())
        }
    }

    func testPostRoutingEmailOutboundDomainsSimulated() async throws {
        try await call("postRoutingEmailOutboundDomainsSimulated") {
            try RoutingApi.postRoutingEmailOutboundDomainsSimulated(body: $0.body())
        }
    }

    func testPostRoutingEmailSetting() async throws {
        try await call("postRoutingEmailSetting") {
            try RoutingApi.postRoutingEmailSetting(body: $0.body())
        }
    }

    func testPostRoutingLanguages() async throws {
        try await call("postRoutingLanguages") {
            try RoutingApi.postRoutingLanguages(body: $0.body())
        }
    }

    func testPostRoutingPredictors() async throws {
        try await call("postRoutingPredictors") {
            try RoutingApi.postRoutingPredictors(body: $0.body())
        }
    }

    func testPostRoutingPredictorsKeyperformanceindicators() async throws {
        try await call("postRoutingPredictorsKeyperformanceindicators") {
            try RoutingApi.postRoutingPredictorsKeyperformanceindicators(body: $0.body())
        }
    }

    func testPostRoutingQueueMembers() async throws {
        try await call("postRoutingQueueMembers") {
            try RoutingApi.postRoutingQueueMembers(
                queueId: $0.value("queueId"), body: $0.body(), delete: $0.optional("delete"))
        }
    }

    func testPostRoutingQueueUsers() async throws {
        try await call("postRoutingQueueUsers") {
            try RoutingApi.postRoutingQueueUsers(
                queueId: $0.value("queueId"), body: $0.body(), delete: $0.optional("delete"))
        }
    }

    func testPostRoutingQueueWrapupcodes() async throws {
        try await call("postRoutingQueueWrapupcodes") {
            try RoutingApi.postRoutingQueueWrapupcodes(queueId: $0.value("queueId"), body: $0.body())
        }
    }

    func testPostRoutingQueues() async throws {
        try await call("postRoutingQueues") {
            try RoutingApi.postRoutingQueues(body: $0.body())
        }
    }

    func testPostRoutingSkillexpressionsValidate() async throws {
        try await call("postRoutingSkillexpressionsValidate") {
            try RoutingApi.postRoutingSkillexpressionsValidate(body: $0.body())
        }
    }

    func testPostRoutingSkillgroupMembersDivisions() async throws {
        try await call("postRoutingSkillgroupMembersDivisions") {
            try RoutingApi.postRoutingSkillgroupMembersDivisions(
                skillGroupId: $0.value("skillGroupId"), body: $0.body())
        }
    }

    func testPostRoutingSkillgroups() async throws {
        try await call("postRoutingSkillgroups") {
            try RoutingApi.postRoutingSkillgroups(body: $0.body())
        }
    }

    func testPostRoutingSkills() async throws {
        try await call("postRoutingSkills") {
            try RoutingApi.postRoutingSkills(body: $0.body())
        }
    }

    func testPostRoutingSmsAddresses() async throws {
        try await call("postRoutingSmsAddresses") {
            try RoutingApi.postRoutingSmsAddresses(body: $0.body())
        }
    }

    func testPostRoutingSmsPhonenumbers() async throws {
        try await call("postRoutingSmsPhonenumbers") {
            try RoutingApi.postRoutingSmsPhonenumbers(body: $0.body())
        }
    }

    func testPostRoutingSmsPhonenumbersAlphanumeric() async throws {
        try await call("postRoutingSmsPhonenumbersAlphanumeric") {
            try RoutingApi.postRoutingSmsPhonenumbersAlphanumeric(body: $0.body())
        }
    }

    func testPostRoutingSmsPhonenumbersImport() async throws {
        try await call("postRoutingSmsPhonenumbersImport") {
            try RoutingApi.postRoutingSmsPhonenumbersImport(body: $0.body())
        }
    }

    func testPostRoutingUtilizationLabels() async throws {
        try await call("postRoutingUtilizationLabels") {
            try RoutingApi.postRoutingUtilizationLabels(body: $0.body())
        }
    }

    func testPostRoutingWrapupcodes() async throws {
        try await call("postRoutingWrapupcodes") {
            try RoutingApi.postRoutingWrapupcodes(body: $0.body())
        }
    }

    func testPostUserRoutinglanguages() async throws {
        try await call("postUserRoutinglanguages") {
            try RoutingApi.postUserRoutinglanguages(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostUserRoutingskills() async throws {
        try await call("postUserRoutingskills") {
            try RoutingApi.postUserRoutingskills(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutRoutingDirectroutingbackupSettingsMe() async throws {
        try await call("putRoutingDirectroutingbackupSettingsMe") {
            try RoutingApi.putRoutingDirectroutingbackupSettingsMe(body: $0.body())
        }
    }

    func testPutRoutingEmailDomainRoute() async throws {
        try await call("putRoutingEmailDomainRoute") {
            try RoutingApi.putRoutingEmailDomainRoute(
                domainName: $0.value("domainName"), routeId: $0.value("routeId"), body: $0.body())
        }
    }

    func testPutRoutingEmailDomainRouteIdentityresolution() async throws {
        try await call("putRoutingEmailDomainRouteIdentityresolution") {
            try RoutingApi.putRoutingEmailDomainRouteIdentityresolution(
                domainName: $0.value("domainName"), routeId: $0.value("routeId"), body: $0.body())
        }
    }

    func testPutRoutingEmailOutboundDomainActivation() async throws {
        try await call("putRoutingEmailOutboundDomainActivation") {
            try RoutingApi.putRoutingEmailOutboundDomainActivation(domainId: $0.value("domainId"))
        }
    }

    func testPutRoutingMessageRecipient() async throws {
        try await call("putRoutingMessageRecipient") {
            try RoutingApi.putRoutingMessageRecipient(recipientId: $0.value("recipientId"), body: $0.body())
        }
    }

    func testPutRoutingQueue() async throws {
        try await call("putRoutingQueue") {
            try RoutingApi.putRoutingQueue(queueId: $0.value("queueId"), body: $0.body())
        }
    }

    func testPutRoutingQueueIdentityresolution() async throws {
        try await call("putRoutingQueueIdentityresolution") {
            try RoutingApi.putRoutingQueueIdentityresolution(queueId: $0.value("queueId"), body: $0.body())
        }
    }

    func testPutRoutingSettings() async throws {
        try await call("putRoutingSettings") {
            try RoutingApi.putRoutingSettings(body: $0.body())
        }
    }

    func testPutRoutingSettingsTranscription() async throws {
        try await call("putRoutingSettingsTranscription") {
            try RoutingApi.putRoutingSettingsTranscription(body: $0.body())
        }
    }

    func testPutRoutingSmsIdentityresolutionPhonenumber() async throws {
        try await call("putRoutingSmsIdentityresolutionPhonenumber") {
            try RoutingApi.putRoutingSmsIdentityresolutionPhonenumber(addressId: $0.value("addressId"), body: $0.body())
        }
    }

    func testPutRoutingUserDirectroutingbackupSettings() async throws {
        try await call("putRoutingUserDirectroutingbackupSettings") {
            try RoutingApi.putRoutingUserDirectroutingbackupSettings(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutRoutingUserUtilization() async throws {
        try await call("putRoutingUserUtilization") {
            try RoutingApi.putRoutingUserUtilization(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutRoutingUtilization() async throws {
        try await call("putRoutingUtilization") {
            try RoutingApi.putRoutingUtilization(body: $0.body())
        }
    }

    func testPutRoutingUtilizationLabel() async throws {
        try await call("putRoutingUtilizationLabel") {
            try RoutingApi.putRoutingUtilizationLabel(labelId: $0.value("labelId"), body: $0.body())
        }
    }

    func testPutRoutingWrapupcode() async throws {
        try await call("putRoutingWrapupcode") {
            try RoutingApi.putRoutingWrapupcode(codeId: $0.value("codeId"), body: $0.body())
        }
    }

    func testPutUserRoutingskill() async throws {
        try await call("putUserRoutingskill") {
            try RoutingApi.putUserRoutingskill(
                userId: $0.value("userId"), skillId: $0.value("skillId"), body: $0.body())
        }
    }

    func testPutUserRoutingskillsBulk() async throws {
        try await call("putUserRoutingskillsBulk") {
            try RoutingApi.putUserRoutingskillsBulk(userId: $0.value("userId"), body: $0.body())
        }
    }
}
