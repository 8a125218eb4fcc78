// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformOutbound

/// The functions of `OutboundApi`, each of which is called once.
final class OutboundApiTests: OperationTestCase {
    func testDeleteOutboundAttemptlimit() async throws {
        try await call("deleteOutboundAttemptlimit") {
            try OutboundApi.deleteOutboundAttemptlimit(attemptLimitsId: $0.value("attemptLimitsId"))
        }
    }

    func testDeleteOutboundCallabletimeset() async throws {
        try await call("deleteOutboundCallabletimeset") {
            try OutboundApi.deleteOutboundCallabletimeset(callableTimeSetId: $0.value("callableTimeSetId"))
        }
    }

    func testDeleteOutboundCallanalysisresponseset() async throws {
        try await call("deleteOutboundCallanalysisresponseset") {
            try OutboundApi.deleteOutboundCallanalysisresponseset(callAnalysisSetId: $0.value("callAnalysisSetId"))
        }
    }

    func testDeleteOutboundCampaign() async throws {
        try await call("deleteOutboundCampaign") {
            try OutboundApi.deleteOutboundCampaign(campaignId: $0.value("campaignId"))
        }
    }

    func testDeleteOutboundCampaignProgress() async throws {
        try await call("deleteOutboundCampaignProgress") {
            try OutboundApi.deleteOutboundCampaignProgress(campaignId: $0.value("campaignId"))
        }
    }

    func testDeleteOutboundCampaignrule() async throws {
        try await call("deleteOutboundCampaignrule") {
            try OutboundApi.deleteOutboundCampaignrule(campaignRuleId: $0.value("campaignRuleId"))
        }
    }

    func testDeleteOutboundContactlist() async throws {
        try await call("deleteOutboundContactlist") {
            try OutboundApi.deleteOutboundContactlist(contactListId: $0.value("contactListId"))
        }
    }

    func testDeleteOutboundContactlistContact() async throws {
        try await call("deleteOutboundContactlistContact") {
            try OutboundApi.deleteOutboundContactlistContact(
                contactListId: $0.value("contactListId"), contactId: $0.value("contactId"))
        }
    }

    func testDeleteOutboundContactlistContacts() async throws {
        try await call("deleteOutboundContactlistContacts") {
            try OutboundApi.deleteOutboundContactlistContacts(
                contactListId: $0.value("contactListId"), contactIds: $0.value("contactIds"))
        }
    }

    func testDeleteOutboundContactlistfilter() async throws {
        try await call("deleteOutboundContactlistfilter") {
            try OutboundApi.deleteOutboundContactlistfilter(contactListFilterId: $0.value("contactListFilterId"))
        }
    }

    func testDeleteOutboundContactlists() async throws {
        try await call("deleteOutboundContactlists") {
            try OutboundApi.deleteOutboundContactlists(id: $0.value("id"))
        }
    }

    func testDeleteOutboundContactlisttemplate() async throws {
        try await call("deleteOutboundContactlisttemplate") {
            try OutboundApi.deleteOutboundContactlisttemplate(contactListTemplateId: $0.value("contactListTemplateId"))
        }
    }

    func testDeleteOutboundContactlisttemplates() async throws {
        try await call("deleteOutboundContactlisttemplates") {
            try OutboundApi.deleteOutboundContactlisttemplates(id: $0.value("id"))
        }
    }

    func testDeleteOutboundDigitalruleset() async throws {
        try await call("deleteOutboundDigitalruleset") {
            try OutboundApi.deleteOutboundDigitalruleset(digitalRuleSetId: $0.value("digitalRuleSetId"))
        }
    }

    func testDeleteOutboundDnclist() async throws {
        try await call("deleteOutboundDnclist") {
            try OutboundApi.deleteOutboundDnclist(dncListId: $0.value("dncListId"))
        }
    }

    func testDeleteOutboundDnclistCustomexclusioncolumns() async throws {
        try await call("deleteOutboundDnclistCustomexclusioncolumns") {
            try OutboundApi.deleteOutboundDnclistCustomexclusioncolumns(
                dncListId: $0.value("dncListId"), expiredOnly: $0.optional("expiredOnly"))
        }
    }

    func testDeleteOutboundDnclistEmailaddresses() async throws {
        try await call("deleteOutboundDnclistEmailaddresses") {
            try OutboundApi.deleteOutboundDnclistEmailaddresses(
                dncListId: $0.value("dncListId"), expiredOnly: $0.optional("expiredOnly"))
        }
    }

    func testDeleteOutboundDnclistPhonenumbers() async throws {
        try await call("deleteOutboundDnclistPhonenumbers") {
            try OutboundApi.deleteOutboundDnclistPhonenumbers(
                dncListId: $0.value("dncListId"), expiredOnly: $0.optional("expiredOnly"))
        }
    }

    func testDeleteOutboundDnclistWhatsappnumbers() async throws {
        try await call("deleteOutboundDnclistWhatsappnumbers") {
            try OutboundApi.deleteOutboundDnclistWhatsappnumbers(
                dncListId: $0.value("dncListId"), expiredOnly: $0.optional("expiredOnly"))
        }
    }

    func testDeleteOutboundFilespecificationtemplate() async throws {
        try await call("deleteOutboundFilespecificationtemplate") {
            try OutboundApi.deleteOutboundFilespecificationtemplate(
                fileSpecificationTemplateId: $0.value("fileSpecificationTemplateId"))
        }
    }

    func testDeleteOutboundFilespecificationtemplatesBulk() async throws {
        try await call("deleteOutboundFilespecificationtemplatesBulk") {
            try OutboundApi.deleteOutboundFilespecificationtemplatesBulk(id: $0.value("id"))
        }
    }

    func testDeleteOutboundImporttemplate() async throws {
        try await call("deleteOutboundImporttemplate") {
            try OutboundApi.deleteOutboundImporttemplate(importTemplateId: $0.value("importTemplateId"))
        }
    }

    func testDeleteOutboundImporttemplates() async throws {
        try await call("deleteOutboundImporttemplates") {
            try OutboundApi.deleteOutboundImporttemplates(id: $0.value("id"))
        }
    }

    func testDeleteOutboundMessagingcampaign() async throws {
        try await call("deleteOutboundMessagingcampaign") {
            try OutboundApi.deleteOutboundMessagingcampaign(messagingCampaignId: $0.value("messagingCampaignId"))
        }
    }

    func testDeleteOutboundMessagingcampaignProgress() async throws {
        try await call("deleteOutboundMessagingcampaignProgress") {
            try OutboundApi.deleteOutboundMessagingcampaignProgress(
                messagingCampaignId: $0.value("messagingCampaignId"))
        }
    }

    func testDeleteOutboundRuleset() async throws {
        try await call("deleteOutboundRuleset") {
            try OutboundApi.deleteOutboundRuleset(ruleSetId: $0.value("ruleSetId"))
        }
    }

    func testDeleteOutboundSchedulesCampaign() async throws {
        try await call("deleteOutboundSchedulesCampaign") {
            try OutboundApi.deleteOutboundSchedulesCampaign(campaignId: $0.value("campaignId"))
        }
    }

    func testDeleteOutboundSchedulesEmailcampaign() async throws {
        try await call("deleteOutboundSchedulesEmailcampaign") {
            try OutboundApi.deleteOutboundSchedulesEmailcampaign(emailCampaignId: $0.value("emailCampaignId"))
        }
    }

    func testDeleteOutboundSchedulesMessagingcampaign() async throws {
        try await call("deleteOutboundSchedulesMessagingcampaign") {
            try OutboundApi.deleteOutboundSchedulesMessagingcampaign(
                messagingCampaignId: $0.value("messagingCampaignId"))
        }
    }

    func testDeleteOutboundSchedulesSequence() async throws {
        try await call("deleteOutboundSchedulesSequence") {
            try OutboundApi.deleteOutboundSchedulesSequence(sequenceId: $0.value("sequenceId"))
        }
    }

    func testDeleteOutboundSchedulesWhatsappcampaign() async throws {
        try await call("deleteOutboundSchedulesWhatsappcampaign") {
            try OutboundApi.deleteOutboundSchedulesWhatsappcampaign(whatsAppCampaignId: $0.value("whatsAppCampaignId"))
        }
    }

    func testDeleteOutboundSequence() async throws {
        try await call("deleteOutboundSequence") {
            try OutboundApi.deleteOutboundSequence(sequenceId: $0.value("sequenceId"))
        }
    }

    func testGetOutboundAttemptlimit() async throws {
        try await call("getOutboundAttemptlimit") {
            try OutboundApi.getOutboundAttemptlimit(attemptLimitsId: $0.value("attemptLimitsId"))
        }
    }

    func testGetOutboundAttemptlimits() async throws {
        try await call("getOutboundAttemptlimits") {
            try OutboundApi.getOutboundAttemptlimits(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundCallabletimeset() async throws {
        try await call("getOutboundCallabletimeset") {
            try OutboundApi.getOutboundCallabletimeset(callableTimeSetId: $0.value("callableTimeSetId"))
        }
    }

    func testGetOutboundCallabletimesets() async throws {
        try await call("getOutboundCallabletimesets") {
            try OutboundApi.getOutboundCallabletimesets(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundCallanalysisresponseset() async throws {
        try await call("getOutboundCallanalysisresponseset") {
            try OutboundApi.getOutboundCallanalysisresponseset(callAnalysisSetId: $0.value("callAnalysisSetId"))
        }
    }

    func testGetOutboundCallanalysisresponsesets() async throws {
        try await call("getOutboundCallanalysisresponsesets") {
            try OutboundApi.getOutboundCallanalysisresponsesets(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundCampaign() async throws {
        try await call("getOutboundCampaign") {
            try OutboundApi.getOutboundCampaign(campaignId: $0.value("campaignId"))
        }
    }

    func testGetOutboundCampaignAgentownedmappingpreviewResults() async throws {
        try await call("getOutboundCampaignAgentownedmappingpreviewResults") {
            try OutboundApi.getOutboundCampaignAgentownedmappingpreviewResults(campaignId: $0.value("campaignId"))
        }
    }

    func testGetOutboundCampaignDiagnostics() async throws {
        try await call("getOutboundCampaignDiagnostics") {
            try OutboundApi.getOutboundCampaignDiagnostics(campaignId: $0.value("campaignId"))
        }
    }

    func testGetOutboundCampaignInteractions() async throws {
        try await call("getOutboundCampaignInteractions") {
            try OutboundApi.getOutboundCampaignInteractions(campaignId: $0.value("campaignId"))
        }
    }

    func testGetOutboundCampaignLinedistribution() async throws {
        try await call("getOutboundCampaignLinedistribution") {
            try OutboundApi.getOutboundCampaignLinedistribution(
                campaignId: $0.value("campaignId"),
                includeOnlyActiveCampaigns: $0.optional("includeOnlyActiveCampaigns"),
                edgeGroupId: $0.optional("edgeGroupId"), siteId: $0.optional("siteId"),
                useWeight: $0.optional("useWeight"), relativeWeight: $0.optional("relativeWeight"),
                outboundLineCount: $0.optional("outboundLineCount"))
        }
    }

    func testGetOutboundCampaignProgress() async throws {
        try await call("getOutboundCampaignProgress") {
            try OutboundApi.getOutboundCampaignProgress(campaignId: $0.value("campaignId"))
        }
    }

    func testGetOutboundCampaignSkillcombinations() async throws {
        try await call("getOutboundCampaignSkillcombinations") {
            try OutboundApi.getOutboundCampaignSkillcombinations(
                campaignId: $0.value("campaignId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetOutboundCampaignStats() async throws {
        try await call("getOutboundCampaignStats") {
            try OutboundApi.getOutboundCampaignStats(campaignId: $0.value("campaignId"))
        }
    }

    func testGetOutboundCampaignrule() async throws {
        try await call("getOutboundCampaignrule") {
            try OutboundApi.getOutboundCampaignrule(campaignRuleId: $0.value("campaignRuleId"))
        }
    }

    func testGetOutboundCampaignrules() async throws {
        try await call("getOutboundCampaignrules") {
            try OutboundApi.getOutboundCampaignrules(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundCampaigns() async throws {
        try await call("getOutboundCampaigns") {
            try OutboundApi.getOutboundCampaigns(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                filterType: $0.optional("filterType"), name: $0.optional("name"), id: $0.optional("id"),
                contactListId: $0.optional("contactListId"), dncListIds: $0.optional("dncListIds"),
                distributionQueueId: $0.optional("distributionQueueId"), edgeGroupId: $0.optional("edgeGroupId"),
                callAnalysisResponseSetId: $0.optional("callAnalysisResponseSetId"),
                divisionId: $0.optional("divisionId"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundCampaignsAll() async throws {
        try await call("getOutboundCampaignsAll") {
            try OutboundApi.getOutboundCampaignsAll(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                name: $0.optional("name"), divisionId: $0.optional("divisionId"), mediaType: $0.optional("mediaType"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundCampaignsAllDivisionviews() async throws {
        try await call("getOutboundCampaignsAllDivisionviews") {
            try OutboundApi.getOutboundCampaignsAllDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                name: $0.optional("name"), divisionId: $0.optional("divisionId"), mediaType: $0.optional("mediaType"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundCampaignsDivisionview() async throws {
        try await call("getOutboundCampaignsDivisionview") {
            try OutboundApi.getOutboundCampaignsDivisionview(campaignId: $0.value("campaignId"))
        }
    }

    func testGetOutboundCampaignsDivisionviews() async throws {
        try await call("getOutboundCampaignsDivisionviews") {
            try OutboundApi.getOutboundCampaignsDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                filterType: $0.optional("filterType"), name: $0.optional("name"), id: $0.optional("id"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundContactlist() async throws {
        try await call("getOutboundContactlist") {
            try OutboundApi.getOutboundContactlist(
                contactListId: $0.value("contactListId"), includeImportStatus: $0.optional("includeImportStatus"),
                includeSize: $0.optional("includeSize"))
        }
    }

    func testGetOutboundContactlistContact() async throws {
        try await call("getOutboundContactlistContact") {
            try OutboundApi.getOutboundContactlistContact(
                contactListId: $0.value("contactListId"), contactId: $0.value("contactId"))
        }
    }

    func testGetOutboundContactlistContactsBulkJob() async throws {
        try await call("getOutboundContactlistContactsBulkJob") {
            try OutboundApi.getOutboundContactlistContactsBulkJob(
                contactListId: $0.value("contactListId"), jobId: $0.value("jobId"))
        }
    }

    func testGetOutboundContactlistContactsBulkJobs() async throws {
        try await call("getOutboundContactlistContactsBulkJobs") {
            try OutboundApi.getOutboundContactlistContactsBulkJobs(contactListId: $0.value("contactListId"))
        }
    }

    func testGetOutboundContactlistExport() async throws {
        try await call("getOutboundContactlistExport") {
            try OutboundApi.getOutboundContactlistExport(
                contactListId: $0.value("contactListId"), download: $0.optional("download"))
        }
    }

    func testGetOutboundContactlistImportstatus() async throws {
        try await call("getOutboundContactlistImportstatus") {
            try OutboundApi.getOutboundContactlistImportstatus(contactListId: $0.value("contactListId"))
        }
    }

    func testGetOutboundContactlistTimezonemappingpreview() async throws {
        try await call("getOutboundContactlistTimezonemappingpreview") {
            try OutboundApi.getOutboundContactlistTimezonemappingpreview(contactListId: $0.value("contactListId"))
        }
    }

    func testGetOutboundContactlistfilter() async throws {
        try await call("getOutboundContactlistfilter") {
            try OutboundApi.getOutboundContactlistfilter(contactListFilterId: $0.value("contactListFilterId"))
        }
    }

    func testGetOutboundContactlistfilters() async throws {
        try await call("getOutboundContactlistfilters") {
            try OutboundApi.getOutboundContactlistfilters(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                contactListId: $0.optional("contactListId"))
        }
    }

    func testGetOutboundContactlists() async throws {
        try await call("getOutboundContactlists") {
            try OutboundApi.getOutboundContactlists(
                includeImportStatus: $0.optional("includeImportStatus"), includeSize: $0.optional("includeSize"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), id: $0.optional("id"), divisionId: $0.optional("divisionId"),
                timeZone: $0.optional("timeZone"), dateExpiration: $0.optional("dateExpiration"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundContactlistsDivisionview() async throws {
        try await call("getOutboundContactlistsDivisionview") {
            try OutboundApi.getOutboundContactlistsDivisionview(
                contactListId: $0.value("contactListId"), includeImportStatus: $0.optional("includeImportStatus"),
                includeSize: $0.optional("includeSize"))
        }
    }

    func testGetOutboundContactlistsDivisionviews() async throws {
        try await call("getOutboundContactlistsDivisionviews") {
            try OutboundApi.getOutboundContactlistsDivisionviews(
                includeImportStatus: $0.optional("includeImportStatus"), includeSize: $0.optional("includeSize"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                filterType: $0.optional("filterType"), name: $0.optional("name"), id: $0.optional("id"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundContactlisttemplate() async throws {
        try await call("getOutboundContactlisttemplate") {
            try OutboundApi.getOutboundContactlisttemplate(contactListTemplateId: $0.value("contactListTemplateId"))
        }
    }

    func testGetOutboundContactlisttemplates() async throws {
        try await call("getOutboundContactlisttemplates") {
            try OutboundApi.getOutboundContactlisttemplates(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), timeZone: $0.optional("timeZone"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundDiagnosticsCampaignSummary() async throws {
        try await call("getOutboundDiagnosticsCampaignSummary") {
            try OutboundApi.getOutboundDiagnosticsCampaignSummary(
                campaignId: $0.value("campaignId"), start: $0.value("start"), end: $0.value("end"))
        }
    }

    func testGetOutboundDigitalruleset() async throws {
        try await call("getOutboundDigitalruleset") {
            try OutboundApi.getOutboundDigitalruleset(digitalRuleSetId: $0.value("digitalRuleSetId"))
        }
    }

    func testGetOutboundDigitalrulesets() async throws {
        try await call("getOutboundDigitalrulesets") {
            try OutboundApi.getOutboundDigitalrulesets(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), id: $0.optional("id"))
        }
    }

    func testGetOutboundDnclist() async throws {
        try await call("getOutboundDnclist") {
            try OutboundApi.getOutboundDnclist(
                dncListId: $0.value("dncListId"), includeImportStatus: $0.optional("includeImportStatus"),
                includeSize: $0.optional("includeSize"))
        }
    }

    func testGetOutboundDnclistExport() async throws {
        try await call("getOutboundDnclistExport") {
            try OutboundApi.getOutboundDnclistExport(
                dncListId: $0.value("dncListId"), download: $0.optional("download"))
        }
    }

    func testGetOutboundDnclistImportstatus() async throws {
        try await call("getOutboundDnclistImportstatus") {
            try OutboundApi.getOutboundDnclistImportstatus(dncListId: $0.value("dncListId"))
        }
    }

    func testGetOutboundDnclists() async throws {
        try await call("getOutboundDnclists") {
            try OutboundApi.getOutboundDnclists(
                includeImportStatus: $0.optional("includeImportStatus"), includeSize: $0.optional("includeSize"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), dncSourceType: $0.optional("dncSourceType"),
                divisionId: $0.optional("divisionId"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundDnclistsDivisionview() async throws {
        try await call("getOutboundDnclistsDivisionview") {
            try OutboundApi.getOutboundDnclistsDivisionview(
                dncListId: $0.value("dncListId"), includeImportStatus: $0.optional("includeImportStatus"),
                includeSize: $0.optional("includeSize"))
        }
    }

    func testGetOutboundDnclistsDivisionviews() async throws {
        try await call("getOutboundDnclistsDivisionviews") {
            try OutboundApi.getOutboundDnclistsDivisionviews(
                includeImportStatus: $0.optional("includeImportStatus"), includeSize: $0.optional("includeSize"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                filterType: $0.optional("filterType"), name: $0.optional("name"),
                dncSourceType: $0.optional("dncSourceType"), id: $0.optional("id"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundEvent() async throws {
        try await call("getOutboundEvent") {
            try OutboundApi.getOutboundEvent(eventId: $0.value("eventId"))
        }
    }

    func testGetOutboundEvents() async throws {
        try await call("getOutboundEvents") {
            try OutboundApi.getOutboundEvents(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                filterType: $0.optional("filterType"), category: $0.optional("category"), level: $0.optional("level"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundFilespecificationtemplate() async throws {
        try await call("getOutboundFilespecificationtemplate") {
            try OutboundApi.getOutboundFilespecificationtemplate(
                fileSpecificationTemplateId: $0.value("fileSpecificationTemplateId"))
        }
    }

    func testGetOutboundFilespecificationtemplates() async throws {
        try await call("getOutboundFilespecificationtemplates") {
            try OutboundApi.getOutboundFilespecificationtemplates(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundImporttemplate() async throws {
        try await call("getOutboundImporttemplate") {
            try OutboundApi.getOutboundImporttemplate(
                importTemplateId: $0.value("importTemplateId"), includeImportStatus: $0.optional("includeImportStatus"))
        }
    }

    func testGetOutboundImporttemplateImportstatus() async throws {
        try await call("getOutboundImporttemplateImportstatus") {
            try OutboundApi.getOutboundImporttemplateImportstatus(
                importTemplateId: $0.value("importTemplateId"), listNamePrefix: $0.optional("listNamePrefix"))
        }
    }

    func testGetOutboundImporttemplates() async throws {
        try await call("getOutboundImporttemplates") {
            try OutboundApi.getOutboundImporttemplates(
                includeImportStatus: $0.optional("includeImportStatus"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), allowEmptyResult: $0.optional("allowEmptyResult"),
                filterType: $0.optional("filterType"), name: $0.optional("name"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), contactListTemplateId: $0.optional("contactListTemplateId"))
        }
    }

    func testGetOutboundMessagingcampaign() async throws {
        try await call("getOutboundMessagingcampaign") {
            try OutboundApi.getOutboundMessagingcampaign(messagingCampaignId: $0.value("messagingCampaignId"))
        }
    }

    func testGetOutboundMessagingcampaignDiagnostics() async throws {
        try await call("getOutboundMessagingcampaignDiagnostics") {
            try OutboundApi.getOutboundMessagingcampaignDiagnostics(
                messagingCampaignId: $0.value("messagingCampaignId"))
        }
    }

    func testGetOutboundMessagingcampaignProgress() async throws {
        try await call("getOutboundMessagingcampaignProgress") {
            try OutboundApi.getOutboundMessagingcampaignProgress(messagingCampaignId: $0.value("messagingCampaignId"))
        }
    }

    func testGetOutboundMessagingcampaigns() async throws {
        try await call("getOutboundMessagingcampaigns") {
            try OutboundApi.getOutboundMessagingcampaigns(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"),
                contactListId: $0.optional("contactListId"), divisionId: $0.optional("divisionId"),
                type: $0.optional("type"), senderSmsPhoneNumber: $0.optional("senderSmsPhoneNumber"),
                id: $0.optional("id"), contentTemplateId: $0.optional("contentTemplateId"),
                campaignStatus: $0.optional("campaignStatus"), ruleSetIds: $0.optional("ruleSetIds"))
        }
    }

    func testGetOutboundMessagingcampaignsDivisionview() async throws {
        try await call("getOutboundMessagingcampaignsDivisionview") {
            try OutboundApi.getOutboundMessagingcampaignsDivisionview(
                messagingCampaignId: $0.value("messagingCampaignId"))
        }
    }

    func testGetOutboundMessagingcampaignsDivisionviews() async throws {
        try await call("getOutboundMessagingcampaignsDivisionviews") {
            try OutboundApi.getOutboundMessagingcampaignsDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), type: $0.optional("type"),
                id: $0.optional("id"), senderSmsPhoneNumber: $0.optional("senderSmsPhoneNumber"),
                contentTemplateId: $0.optional("contentTemplateId"), campaignStatus: $0.optional("campaignStatus"))
        }
    }

    func testGetOutboundRuleset() async throws {
        try await call("getOutboundRuleset") {
            try OutboundApi.getOutboundRuleset(ruleSetId: $0.value("ruleSetId"))
        }
    }

    func testGetOutboundRulesets() async throws {
        try await call("getOutboundRulesets") {
            try OutboundApi.getOutboundRulesets(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundSchedulesCampaign() async throws {
        try await call("getOutboundSchedulesCampaign") {
            try OutboundApi.getOutboundSchedulesCampaign(campaignId: $0.value("campaignId"))
        }
    }

    func testGetOutboundSchedulesCampaigns() async throws {
        try await call("getOutboundSchedulesCampaigns") { _ in
            OutboundApi.getOutboundSchedulesCampaigns()
        }
    }

    func testGetOutboundSchedulesEmailcampaign() async throws {
        try await call("getOutboundSchedulesEmailcampaign") {
            try OutboundApi.getOutboundSchedulesEmailcampaign(emailCampaignId: $0.value("emailCampaignId"))
        }
    }

    func testGetOutboundSchedulesEmailcampaigns() async throws {
        try await call("getOutboundSchedulesEmailcampaigns") { _ in
            OutboundApi.getOutboundSchedulesEmailcampaigns()
        }
    }

    func testGetOutboundSchedulesMessagingcampaign() async throws {
        try await call("getOutboundSchedulesMessagingcampaign") {
            try OutboundApi.getOutboundSchedulesMessagingcampaign(messagingCampaignId: $0.value("messagingCampaignId"))
        }
    }

    func testGetOutboundSchedulesMessagingcampaigns() async throws {
        try await call("getOutboundSchedulesMessagingcampaigns") { _ in
            OutboundApi.getOutboundSchedulesMessagingcampaigns()
        }
    }

    func testGetOutboundSchedulesSequence() async throws {
        try await call("getOutboundSchedulesSequence") {
            try OutboundApi.getOutboundSchedulesSequence(sequenceId: $0.value("sequenceId"))
        }
    }

    func testGetOutboundSchedulesSequences() async throws {
        try await call("getOutboundSchedulesSequences") { _ in
            OutboundApi.getOutboundSchedulesSequences()
        }
    }

    func testGetOutboundSchedulesWhatsappcampaign() async throws {
        try await call("getOutboundSchedulesWhatsappcampaign") {
            try OutboundApi.getOutboundSchedulesWhatsappcampaign(whatsAppCampaignId: $0.value("whatsAppCampaignId"))
        }
    }

    func testGetOutboundSchedulesWhatsappcampaigns() async throws {
        try await call("getOutboundSchedulesWhatsappcampaigns") { _ in
            OutboundApi.getOutboundSchedulesWhatsappcampaigns()
        }
    }

    func testGetOutboundSequence() async throws {
        try await call("getOutboundSequence") {
            try OutboundApi.getOutboundSequence(sequenceId: $0.value("sequenceId"))
        }
    }

    func testGetOutboundSequences() async throws {
        try await call("getOutboundSequences") {
            try OutboundApi.getOutboundSequences(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetOutboundSettings() async throws {
        try await call("getOutboundSettings") { _ in
            OutboundApi.getOutboundSettings()
        }
    }

    func testGetOutboundWrapupcodemappings() async throws {
        try await call("getOutboundWrapupcodemappings") { _ in
            OutboundApi.getOutboundWrapupcodemappings()
        }
    }

    func testPatchOutboundCampaign() async throws {
        try await call("patchOutboundCampaign") {
            try OutboundApi.patchOutboundCampaign(campaignId: $0.value("campaignId"), body: $0.body())
        }
    }

    func testPatchOutboundDnclistCustomexclusioncolumns() async throws {
        try await call("patchOutboundDnclistCustomexclusioncolumns") {
            try OutboundApi.patchOutboundDnclistCustomexclusioncolumns(
                dncListId: $0.value("dncListId"), body: $0.body())
        }
    }

    func testPatchOutboundDnclistEmailaddresses() async throws {
        try await call("patchOutboundDnclistEmailaddresses") {
            try OutboundApi.patchOutboundDnclistEmailaddresses(dncListId: $0.value("dncListId"), body: $0.body())
        }
    }

    func testPatchOutboundDnclistPhonenumbers() async throws {
        try await call("patchOutboundDnclistPhonenumbers") {
            try OutboundApi.patchOutboundDnclistPhonenumbers(dncListId: $0.value("dncListId"), body: $0.body())
        }
    }

    func testPatchOutboundDnclistWhatsappnumbers() async throws {
        try await call("patchOutboundDnclistWhatsappnumbers") {
            try OutboundApi.patchOutboundDnclistWhatsappnumbers(dncListId: $0.value("dncListId"), body: $0.body())
        }
    }

    func testPatchOutboundSettings() async throws {
        try await call("patchOutboundSettings") {
            try OutboundApi.patchOutboundSettings(
                body: $0.body(), useMaxCallsPerAgentDecimal: $0.optional("useMaxCallsPerAgentDecimal"))
        }
    }

    func testPostOutboundAttemptlimits() async throws {
        try await call("postOutboundAttemptlimits") {
            try OutboundApi.postOutboundAttemptlimits(body: $0.body())
        }
    }

    func testPostOutboundCallabletimesets() async throws {
        try await call("postOutboundCallabletimesets") {
            try OutboundApi.postOutboundCallabletimesets(body: $0.body())
        }
    }

    func testPostOutboundCallanalysisresponsesets() async throws {
        try await call("postOutboundCallanalysisresponsesets") {
            try OutboundApi.postOutboundCallanalysisresponsesets(body: $0.body())
        }
    }

    func testPostOutboundCampaignAgentownedmappingpreview() async throws {
        try await call("postOutboundCampaignAgentownedmappingpreview") {
            try OutboundApi.postOutboundCampaignAgentownedmappingpreview(campaignId: $0.value("campaignId"))
        }
    }

    func testPostOutboundCampaignCallbackSchedule() async throws {
        try await call("postOutboundCampaignCallbackSchedule") {
            try OutboundApi.postOutboundCampaignCallbackSchedule(campaignId: $0.value("campaignId"), body: $0.body())
        }
    }

    func testPostOutboundCampaignStart() async throws {
        try await call("postOutboundCampaignStart") {
            try OutboundApi.postOutboundCampaignStart(campaignId: $0.value("campaignId"))
        }
    }

    func testPostOutboundCampaignStop() async throws {
        try await call("postOutboundCampaignStop") {
            try OutboundApi.postOutboundCampaignStop(campaignId: $0.value("campaignId"))
        }
    }

    func testPostOutboundCampaignrules() async throws {
        try await call("postOutboundCampaignrules") {
            try OutboundApi.postOutboundCampaignrules(body: $0.body())
        }
    }

    func testPostOutboundCampaigns() async throws {
        try await call("postOutboundCampaigns") {
            try OutboundApi.postOutboundCampaigns(
                body: $0.body(), useMaxCallsPerAgentDecimal: $0.optional("useMaxCallsPerAgentDecimal"))
        }
    }

    func testPostOutboundCampaignsPerformanceQuery() async throws {
        try await call("postOutboundCampaignsPerformanceQuery") {
            try OutboundApi.postOutboundCampaignsPerformanceQuery(body: $0.body())
        }
    }

    func testPostOutboundCampaignsProgress() async throws {
        try await call("postOutboundCampaignsProgress") {
            try OutboundApi.postOutboundCampaignsProgress(body: $0.body())
        }
    }

    func testPostOutboundContactlistClear() async throws {
        try await call("postOutboundContactlistClear") {
            try OutboundApi.postOutboundContactlistClear(contactListId: $0.value("contactListId"))
        }
    }

    func testPostOutboundContactlistContacts() async throws {
        try await call("postOutboundContactlistContacts") {
            try OutboundApi.postOutboundContactlistContacts(
                contactListId: $0.value("contactListId"), body: $0.body(), priority: $0.optional("priority"),
                clearSystemData: $0.optional("clearSystemData"), doNotQueue: $0.optional("doNotQueue"))
        }
    }

    func testPostOutboundContactlistContactsBulk() async throws {
        try await call("postOutboundContactlistContactsBulk") {
            try OutboundApi.postOutboundContactlistContactsBulk(
                contactListId: $0.value("contactListId"), body: $0.body())
        }
    }

    func testPostOutboundContactlistContactsBulkRemove() async throws {
        try await call("postOutboundContactlistContactsBulkRemove") {
            try OutboundApi.postOutboundContactlistContactsBulkRemove(
                contactListId: $0.value("contactListId"), body: $0.body())
        }
    }

    func testPostOutboundContactlistContactsBulkUpdate() async throws {
        try await call("postOutboundContactlistContactsBulkUpdate") {
            try OutboundApi.postOutboundContactlistContactsBulkUpdate(
                contactListId: $0.value("contactListId"), body: $0.body())
        }
    }

    func testPostOutboundContactlistContactsSearch() async throws {
        try await call("postOutboundContactlistContactsSearch") {
            try OutboundApi.postOutboundContactlistContactsSearch(
                contactListId: $0.value("contactListId"), body: $0.body())
        }
    }

    func testPostOutboundContactlistExport() async throws {
        try await call("postOutboundContactlistExport") {
            try OutboundApi.postOutboundContactlistExport(contactListId: $0.value("contactListId"), body: $0.body())
        }
    }

    func testPostOutboundContactlistfilters() async throws {
        try await call("postOutboundContactlistfilters") {
            try OutboundApi.postOutboundContactlistfilters(body: $0.body())
        }
    }

    func testPostOutboundContactlistfiltersBulkRetrieve() async throws {
        try await call("postOutboundContactlistfiltersBulkRetrieve") {
            try OutboundApi.postOutboundContactlistfiltersBulkRetrieve(body: $0.body())
        }
    }

    func testPostOutboundContactlistfiltersPreview() async throws {
        try await call("postOutboundContactlistfiltersPreview") {
            try OutboundApi.postOutboundContactlistfiltersPreview(body: $0.body())
        }
    }

    func testPostOutboundContactlists() async throws {
        try await call("postOutboundContactlists") {
            try OutboundApi.postOutboundContactlists(body: $0.body())
        }
    }

    func testPostOutboundContactlistsBulkUpdate() async throws {
        try await call("postOutboundContactlistsBulkUpdate") {
            try OutboundApi.postOutboundContactlistsBulkUpdate(body: $0.body())
        }
    }

    func testPostOutboundContactlistsUploads() async throws {
        try await call("postOutboundContactlistsUploads") {
            try OutboundApi.postOutboundContactlistsUploads(body: $0.body())
        }
    }

    func testPostOutboundContactlisttemplates() async throws {
        try await call("postOutboundContactlisttemplates") {
            try OutboundApi.postOutboundContactlisttemplates(body: $0.body())
        }
    }

    func testPostOutboundContactlisttemplatesBulkAdd() async throws {
        try await call("postOutboundContactlisttemplatesBulkAdd") {
            try OutboundApi.postOutboundContactlisttemplatesBulkAdd(body: $0.body())
        }
    }

    func testPostOutboundContactlisttemplatesBulkRetrieve() async throws {
        try await call("postOutboundContactlisttemplatesBulkRetrieve") {
            try OutboundApi.postOutboundContactlisttemplatesBulkRetrieve(body: $0.body())
        }
    }

    func testPostOutboundConversationDnc() async throws {
        try await call("postOutboundConversationDnc") {
            try OutboundApi.postOutboundConversationDnc(conversationId: $0.value("conversationId"))
        }
    }

    func testPostOutboundDigitalrulesets() async throws {
        try await call("postOutboundDigitalrulesets") {
            try OutboundApi.postOutboundDigitalrulesets(body: $0.body())
        }
    }

    func testPostOutboundDnclistEmailaddresses() async throws {
        try await call("postOutboundDnclistEmailaddresses") {
            try OutboundApi.postOutboundDnclistEmailaddresses(dncListId: $0.value("dncListId"), body: $0.body())
        }
    }

    func testPostOutboundDnclistExport() async throws {
        try await call("postOutboundDnclistExport") {
            try OutboundApi.postOutboundDnclistExport(dncListId: $0.value("dncListId"))
        }
    }

    func testPostOutboundDnclistPhonenumbers() async throws {
        try await call("postOutboundDnclistPhonenumbers") {
            try OutboundApi.postOutboundDnclistPhonenumbers(
                dncListId: $0.value("dncListId"), body: $0.body(),
                expirationDateTime: $0.optional("expirationDateTime"))
        }
    }

    func testPostOutboundDnclists() async throws {
        try await call("postOutboundDnclists") {
            try OutboundApi.postOutboundDnclists(body: $0.body())
        }
    }

    func testPostOutboundDnclistsUploads() async throws {
        try await call("postOutboundDnclistsUploads") {
            try OutboundApi.postOutboundDnclistsUploads(body: $0.body())
        }
    }

    func testPostOutboundFilespecificationtemplates() async throws {
        try await call("postOutboundFilespecificationtemplates") {
            try OutboundApi.postOutboundFilespecificationtemplates(body: $0.body())
        }
    }

    func testPostOutboundImporttemplates() async throws {
        try await call("postOutboundImporttemplates") {
            try OutboundApi.postOutboundImporttemplates(body: $0.body())
        }
    }

    func testPostOutboundImporttemplatesBulkAdd() async throws {
        try await call("postOutboundImporttemplatesBulkAdd") {
            try OutboundApi.postOutboundImporttemplatesBulkAdd(body: $0.body())
        }
    }

    func testPostOutboundMessagingcampaignStart() async throws {
        try await call("postOutboundMessagingcampaignStart") {
            try OutboundApi.postOutboundMessagingcampaignStart(messagingCampaignId: $0.value("messagingCampaignId"))
        }
    }

    func testPostOutboundMessagingcampaignStop() async throws {
        try await call("postOutboundMessagingcampaignStop") {
            try OutboundApi.postOutboundMessagingcampaignStop(messagingCampaignId: $0.value("messagingCampaignId"))
        }
    }

    func testPostOutboundMessagingcampaigns() async throws {
        try await call("postOutboundMessagingcampaigns") {
            try OutboundApi.postOutboundMessagingcampaigns(body: $0.body())
        }
    }

    func testPostOutboundMessagingcampaignsProgress() async throws {
        try await call("postOutboundMessagingcampaignsProgress") {
            try OutboundApi.postOutboundMessagingcampaignsProgress(body: $0.body())
        }
    }

    func testPostOutboundRulesets() async throws {
        try await call("postOutboundRulesets") {
            try OutboundApi.postOutboundRulesets(body: $0.body())
        }
    }

    func testPostOutboundSequences() async throws {
        try await call("postOutboundSequences") {
            try OutboundApi.postOutboundSequences(body: $0.body())
        }
    }

    func testPutOutboundAttemptlimit() async throws {
        try await call("putOutboundAttemptlimit") {
            try OutboundApi.putOutboundAttemptlimit(attemptLimitsId: $0.value("attemptLimitsId"), body: $0.body())
        }
    }

    func testPutOutboundCallabletimeset() async throws {
        try await call("putOutboundCallabletimeset") {
            try OutboundApi.putOutboundCallabletimeset(
                callableTimeSetId: $0.value("callableTimeSetId"), body: $0.body())
        }
    }

    func testPutOutboundCallanalysisresponseset() async throws {
        try await call("putOutboundCallanalysisresponseset") {
            try OutboundApi.putOutboundCallanalysisresponseset(
                callAnalysisSetId: $0.value("callAnalysisSetId"), body: $0.body())
        }
    }

    func testPutOutboundCampaign() async throws {
        try await call("putOutboundCampaign") {
            try OutboundApi.putOutboundCampaign(
                campaignId: $0.value("campaignId"), body: $0.body(),
                useMaxCallsPerAgentDecimal: $0.optional("useMaxCallsPerAgentDecimal"))
        }
    }

    func testPutOutboundCampaignAgent() async throws {
        try await call("putOutboundCampaignAgent") {
            try OutboundApi.putOutboundCampaignAgent(
                campaignId: $0.value("campaignId"), userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutOutboundCampaignrule() async throws {
        try await call("putOutboundCampaignrule") {
            try OutboundApi.putOutboundCampaignrule(campaignRuleId: $0.value("campaignRuleId"), body: $0.body())
        }
    }

    func testPutOutboundContactlist() async throws {
        try await call("putOutboundContactlist") {
            try OutboundApi.putOutboundContactlist(contactListId: $0.value("contactListId"), body: $0.body())
        }
    }

    func testPutOutboundContactlistContact() async throws {
        try await call("putOutboundContactlistContact") {
            try OutboundApi.putOutboundContactlistContact(
                contactListId: $0.value("contactListId"), contactId: $0.value("contactId"), body: $0.body())
        }
    }

    func testPutOutboundContactlistfilter() async throws {
        try await call("putOutboundContactlistfilter") {
            try OutboundApi.putOutboundContactlistfilter(
                contactListFilterId: $0.value("contactListFilterId"), body: $0.body())
        }
    }

    func testPutOutboundContactlisttemplate() async throws {
        try await call("putOutboundContactlisttemplate") {
            try OutboundApi.putOutboundContactlisttemplate(
                contactListTemplateId: $0.value("contactListTemplateId"), body: $0.body())
        }
    }

    func testPutOutboundDigitalruleset() async throws {
        try await call("putOutboundDigitalruleset") {
            try OutboundApi.putOutboundDigitalruleset(digitalRuleSetId: $0.value("digitalRuleSetId"), body: $0.body())
        }
    }

    func testPutOutboundDnclist() async throws {
        try await call("putOutboundDnclist") {
            try OutboundApi.putOutboundDnclist(dncListId: $0.value("dncListId"), body: $0.body())
        }
    }

    func testPutOutboundFilespecificationtemplate() async throws {
        try await call("putOutboundFilespecificationtemplate") {
            try OutboundApi.putOutboundFilespecificationtemplate(
                fileSpecificationTemplateId: $0.value("fileSpecificationTemplateId"), body: $0.body())
        }
    }

    func testPutOutboundImporttemplate() async throws {
        try await call("putOutboundImporttemplate") {
            try OutboundApi.putOutboundImporttemplate(importTemplateId: $0.value("importTemplateId"), body: $0.body())
        }
    }

    func testPutOutboundMessagingcampaign() async throws {
        try await call("putOutboundMessagingcampaign") {
            try OutboundApi.putOutboundMessagingcampaign(
                messagingCampaignId: $0.value("messagingCampaignId"), body: $0.body())
        }
    }

    func testPutOutboundRuleset() async throws {
        try await call("putOutboundRuleset") {
            try OutboundApi.putOutboundRuleset(ruleSetId: $0.value("ruleSetId"), body: $0.body())
        }
    }

    func testPutOutboundSchedulesCampaign() async throws {
        try await call("putOutboundSchedulesCampaign") {
            try OutboundApi.putOutboundSchedulesCampaign(campaignId: $0.value("campaignId"), body: $0.body())
        }
    }

    func testPutOutboundSchedulesEmailcampaign() async throws {
        try await call("putOutboundSchedulesEmailcampaign") {
            try OutboundApi.putOutboundSchedulesEmailcampaign(
                emailCampaignId: $0.value("emailCampaignId"), body: $0.body())
        }
    }

    func testPutOutboundSchedulesMessagingcampaign() async throws {
        try await call("putOutboundSchedulesMessagingcampaign") {
            try OutboundApi.putOutboundSchedulesMessagingcampaign(
                messagingCampaignId: $0.value("messagingCampaignId"), body: $0.body())
        }
    }

    func testPutOutboundSchedulesSequence() async throws {
        try await call("putOutboundSchedulesSequence") {
            try OutboundApi.putOutboundSchedulesSequence(sequenceId: $0.value("sequenceId"), body: $0.body())
        }
    }

    func testPutOutboundSchedulesWhatsappcampaign() async throws {
        try await call("putOutboundSchedulesWhatsappcampaign") {
            try OutboundApi.putOutboundSchedulesWhatsappcampaign(
                whatsAppCampaignId: $0.value("whatsAppCampaignId"), body: $0.body())
        }
    }

    func testPutOutboundSequence() async throws {
        try await call("putOutboundSequence") {
            try OutboundApi.putOutboundSequence(sequenceId: $0.value("sequenceId"), body: $0.body())
        }
    }

    func testPutOutboundWrapupcodemappings() async throws {
        try await call("putOutboundWrapupcodemappings") {
            try OutboundApi.putOutboundWrapupcodemappings(body: $0.body())
        }
    }
}
