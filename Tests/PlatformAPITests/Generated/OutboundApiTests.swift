// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformOutbound
import Testing

extension EveryFunctionTests {
    @Test(arguments: outboundApiCalls) func outboundApi(_ call: TypedCall) async throws { try await check(call) }

    static var outboundApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteOutboundAttemptlimit") {
            try OutboundApi.deleteOutboundAttemptlimit(attemptLimitsId: $0.value("attemptLimitsId"))
        }
        calls.add("deleteOutboundCallabletimeset") {
            try OutboundApi.deleteOutboundCallabletimeset(callableTimeSetId: $0.value("callableTimeSetId"))
        }
        calls.add("deleteOutboundCallanalysisresponseset") {
            try OutboundApi.deleteOutboundCallanalysisresponseset(callAnalysisSetId: $0.value("callAnalysisSetId"))
        }
        calls.add("deleteOutboundCampaign") {
            try OutboundApi.deleteOutboundCampaign(campaignId: $0.value("campaignId"))
        }
        calls.add("deleteOutboundCampaignProgress") {
            try OutboundApi.deleteOutboundCampaignProgress(campaignId: $0.value("campaignId"))
        }
        calls.add("deleteOutboundCampaignrule") {
            try OutboundApi.deleteOutboundCampaignrule(campaignRuleId: $0.value("campaignRuleId"))
        }
        calls.add("deleteOutboundContactlist") {
            try OutboundApi.deleteOutboundContactlist(contactListId: $0.value("contactListId"))
        }
        calls.add("deleteOutboundContactlistContact") {
            try OutboundApi.deleteOutboundContactlistContact(
                contactListId: $0.value("contactListId"), contactId: $0.value("contactId"))
        }
        calls.add("deleteOutboundContactlistContacts") {
            try OutboundApi.deleteOutboundContactlistContacts(
                contactListId: $0.value("contactListId"), contactIds: $0.value("contactIds"))
        }
        calls.add("deleteOutboundContactlistfilter") {
            try OutboundApi.deleteOutboundContactlistfilter(contactListFilterId: $0.value("contactListFilterId"))
        }
        calls.add("deleteOutboundContactlists") {
            try OutboundApi.deleteOutboundContactlists(id: $0.value("id"))
        }
        calls.add("deleteOutboundContactlisttemplate") {
            try OutboundApi.deleteOutboundContactlisttemplate(contactListTemplateId: $0.value("contactListTemplateId"))
        }
        calls.add("deleteOutboundContactlisttemplates") {
            try OutboundApi.deleteOutboundContactlisttemplates(id: $0.value("id"))
        }
        calls.add("deleteOutboundDigitalruleset") {
            try OutboundApi.deleteOutboundDigitalruleset(digitalRuleSetId: $0.value("digitalRuleSetId"))
        }
        calls.add("deleteOutboundDnclist") {
            try OutboundApi.deleteOutboundDnclist(dncListId: $0.value("dncListId"))
        }
        calls.add("deleteOutboundDnclistCustomexclusioncolumns") {
            try OutboundApi.deleteOutboundDnclistCustomexclusioncolumns(
                dncListId: $0.value("dncListId"), expiredOnly: $0.optional("expiredOnly"))
        }
        calls.add("deleteOutboundDnclistEmailaddresses") {
            try OutboundApi.deleteOutboundDnclistEmailaddresses(
                dncListId: $0.value("dncListId"), expiredOnly: $0.optional("expiredOnly"))
        }
        calls.add("deleteOutboundDnclistPhonenumbers") {
            try OutboundApi.deleteOutboundDnclistPhonenumbers(
                dncListId: $0.value("dncListId"), expiredOnly: $0.optional("expiredOnly"))
        }
        calls.add("deleteOutboundDnclistWhatsappnumbers") {
            try OutboundApi.deleteOutboundDnclistWhatsappnumbers(
                dncListId: $0.value("dncListId"), expiredOnly: $0.optional("expiredOnly"))
        }
        calls.add("deleteOutboundFilespecificationtemplate") {
            try OutboundApi.deleteOutboundFilespecificationtemplate(
                fileSpecificationTemplateId: $0.value("fileSpecificationTemplateId"))
        }
        calls.add("deleteOutboundFilespecificationtemplatesBulk") {
            try OutboundApi.deleteOutboundFilespecificationtemplatesBulk(id: $0.value("id"))
        }
        calls.add("deleteOutboundImporttemplate") {
            try OutboundApi.deleteOutboundImporttemplate(importTemplateId: $0.value("importTemplateId"))
        }
        calls.add("deleteOutboundImporttemplates") {
            try OutboundApi.deleteOutboundImporttemplates(id: $0.value("id"))
        }
        calls.add("deleteOutboundMessagingcampaign") {
            try OutboundApi.deleteOutboundMessagingcampaign(messagingCampaignId: $0.value("messagingCampaignId"))
        }
        calls.add("deleteOutboundMessagingcampaignProgress") {
            try OutboundApi.deleteOutboundMessagingcampaignProgress(
                messagingCampaignId: $0.value("messagingCampaignId"))
        }
        calls.add("deleteOutboundRuleset") {
            try OutboundApi.deleteOutboundRuleset(ruleSetId: $0.value("ruleSetId"))
        }
        calls.add("deleteOutboundSchedulesCampaign") {
            try OutboundApi.deleteOutboundSchedulesCampaign(campaignId: $0.value("campaignId"))
        }
        calls.add("deleteOutboundSchedulesEmailcampaign") {
            try OutboundApi.deleteOutboundSchedulesEmailcampaign(emailCampaignId: $0.value("emailCampaignId"))
        }
        calls.add("deleteOutboundSchedulesMessagingcampaign") {
            try OutboundApi.deleteOutboundSchedulesMessagingcampaign(
                messagingCampaignId: $0.value("messagingCampaignId"))
        }
        calls.add("deleteOutboundSchedulesSequence") {
            try OutboundApi.deleteOutboundSchedulesSequence(sequenceId: $0.value("sequenceId"))
        }
        calls.add("deleteOutboundSchedulesWhatsappcampaign") {
            try OutboundApi.deleteOutboundSchedulesWhatsappcampaign(whatsAppCampaignId: $0.value("whatsAppCampaignId"))
        }
        calls.add("deleteOutboundSequence") {
            try OutboundApi.deleteOutboundSequence(sequenceId: $0.value("sequenceId"))
        }
        calls.add("getOutboundAttemptlimit") {
            try OutboundApi.getOutboundAttemptlimit(attemptLimitsId: $0.value("attemptLimitsId"))
        }
        calls.add("getOutboundAttemptlimits") {
            try OutboundApi.getOutboundAttemptlimits(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundCallabletimeset") {
            try OutboundApi.getOutboundCallabletimeset(callableTimeSetId: $0.value("callableTimeSetId"))
        }
        calls.add("getOutboundCallabletimesets") {
            try OutboundApi.getOutboundCallabletimesets(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundCallanalysisresponseset") {
            try OutboundApi.getOutboundCallanalysisresponseset(callAnalysisSetId: $0.value("callAnalysisSetId"))
        }
        calls.add("getOutboundCallanalysisresponsesets") {
            try OutboundApi.getOutboundCallanalysisresponsesets(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundCampaign") {
            try OutboundApi.getOutboundCampaign(campaignId: $0.value("campaignId"))
        }
        calls.add("getOutboundCampaignAgentownedmappingpreviewResults") {
            try OutboundApi.getOutboundCampaignAgentownedmappingpreviewResults(campaignId: $0.value("campaignId"))
        }
        calls.add("getOutboundCampaignDiagnostics") {
            try OutboundApi.getOutboundCampaignDiagnostics(campaignId: $0.value("campaignId"))
        }
        calls.add("getOutboundCampaignInteractions") {
            try OutboundApi.getOutboundCampaignInteractions(campaignId: $0.value("campaignId"))
        }
        calls.add("getOutboundCampaignLinedistribution") {
            try OutboundApi.getOutboundCampaignLinedistribution(
                campaignId: $0.value("campaignId"),
                includeOnlyActiveCampaigns: $0.optional("includeOnlyActiveCampaigns"),
                edgeGroupId: $0.optional("edgeGroupId"), siteId: $0.optional("siteId"),
                useWeight: $0.optional("useWeight"), relativeWeight: $0.optional("relativeWeight"),
                outboundLineCount: $0.optional("outboundLineCount"))
        }
        calls.add("getOutboundCampaignProgress") {
            try OutboundApi.getOutboundCampaignProgress(campaignId: $0.value("campaignId"))
        }
        calls.add("getOutboundCampaignSkillcombinations") {
            try OutboundApi.getOutboundCampaignSkillcombinations(
                campaignId: $0.value("campaignId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getOutboundCampaignStats") {
            try OutboundApi.getOutboundCampaignStats(campaignId: $0.value("campaignId"))
        }
        calls.add("getOutboundCampaignrule") {
            try OutboundApi.getOutboundCampaignrule(campaignRuleId: $0.value("campaignRuleId"))
        }
        calls.add("getOutboundCampaignrules") {
            try OutboundApi.getOutboundCampaignrules(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundCampaigns") {
            try OutboundApi.getOutboundCampaigns(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                filterType: $0.optional("filterType"), name: $0.optional("name"), id: $0.optional("id"),
                contactListId: $0.optional("contactListId"), dncListIds: $0.optional("dncListIds"),
                distributionQueueId: $0.optional("distributionQueueId"), edgeGroupId: $0.optional("edgeGroupId"),
                callAnalysisResponseSetId: $0.optional("callAnalysisResponseSetId"),
                divisionId: $0.optional("divisionId"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundCampaignsAll") {
            try OutboundApi.getOutboundCampaignsAll(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                name: $0.optional("name"), divisionId: $0.optional("divisionId"), mediaType: $0.optional("mediaType"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundCampaignsAllDivisionviews") {
            try OutboundApi.getOutboundCampaignsAllDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                name: $0.optional("name"), divisionId: $0.optional("divisionId"), mediaType: $0.optional("mediaType"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundCampaignsDivisionview") {
            try OutboundApi.getOutboundCampaignsDivisionview(campaignId: $0.value("campaignId"))
        }
        calls.add("getOutboundCampaignsDivisionviews") {
            try OutboundApi.getOutboundCampaignsDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                filterType: $0.optional("filterType"), name: $0.optional("name"), id: $0.optional("id"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundContactlist") {
            try OutboundApi.getOutboundContactlist(
                contactListId: $0.value("contactListId"), includeImportStatus: $0.optional("includeImportStatus"),
                includeSize: $0.optional("includeSize"))
        }
        calls.add("getOutboundContactlistContact") {
            try OutboundApi.getOutboundContactlistContact(
                contactListId: $0.value("contactListId"), contactId: $0.value("contactId"))
        }
        calls.add("getOutboundContactlistContactsBulkJob") {
            try OutboundApi.getOutboundContactlistContactsBulkJob(
                contactListId: $0.value("contactListId"), jobId: $0.value("jobId"))
        }
        calls.add("getOutboundContactlistContactsBulkJobs") {
            try OutboundApi.getOutboundContactlistContactsBulkJobs(contactListId: $0.value("contactListId"))
        }
        calls.add("getOutboundContactlistExport") {
            try OutboundApi.getOutboundContactlistExport(
                contactListId: $0.value("contactListId"), download: $0.optional("download"))
        }
        calls.add("getOutboundContactlistImportstatus") {
            try OutboundApi.getOutboundContactlistImportstatus(contactListId: $0.value("contactListId"))
        }
        calls.add("getOutboundContactlistTimezonemappingpreview") {
            try OutboundApi.getOutboundContactlistTimezonemappingpreview(contactListId: $0.value("contactListId"))
        }
        calls.add("getOutboundContactlistfilter") {
            try OutboundApi.getOutboundContactlistfilter(contactListFilterId: $0.value("contactListFilterId"))
        }
        calls.add("getOutboundContactlistfilters") {
            try OutboundApi.getOutboundContactlistfilters(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                contactListId: $0.optional("contactListId"))
        }
        calls.add("getOutboundContactlists") {
            try OutboundApi.getOutboundContactlists(
                includeImportStatus: $0.optional("includeImportStatus"), includeSize: $0.optional("includeSize"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), id: $0.optional("id"), divisionId: $0.optional("divisionId"),
                timeZone: $0.optional("timeZone"), dateExpiration: $0.optional("dateExpiration"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundContactlistsDivisionview") {
            try OutboundApi.getOutboundContactlistsDivisionview(
                contactListId: $0.value("contactListId"), includeImportStatus: $0.optional("includeImportStatus"),
                includeSize: $0.optional("includeSize"))
        }
        calls.add("getOutboundContactlistsDivisionviews") {
            try OutboundApi.getOutboundContactlistsDivisionviews(
                includeImportStatus: $0.optional("includeImportStatus"), includeSize: $0.optional("includeSize"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                filterType: $0.optional("filterType"), name: $0.optional("name"), id: $0.optional("id"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundContactlisttemplate") {
            try OutboundApi.getOutboundContactlisttemplate(contactListTemplateId: $0.value("contactListTemplateId"))
        }
        calls.add("getOutboundContactlisttemplates") {
            try OutboundApi.getOutboundContactlisttemplates(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), timeZone: $0.optional("timeZone"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundDiagnosticsCampaignSummary") {
            try OutboundApi.getOutboundDiagnosticsCampaignSummary(
                campaignId: $0.value("campaignId"), start: $0.value("start"), end: $0.value("end"))
        }
        calls.add("getOutboundDigitalruleset") {
            try OutboundApi.getOutboundDigitalruleset(digitalRuleSetId: $0.value("digitalRuleSetId"))
        }
        calls.add("getOutboundDigitalrulesets") {
            try OutboundApi.getOutboundDigitalrulesets(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), id: $0.optional("id"))
        }
        calls.add("getOutboundDnclist") {
            try OutboundApi.getOutboundDnclist(
                dncListId: $0.value("dncListId"), includeImportStatus: $0.optional("includeImportStatus"),
                includeSize: $0.optional("includeSize"))
        }
        calls.add("getOutboundDnclistExport") {
            try OutboundApi.getOutboundDnclistExport(
                dncListId: $0.value("dncListId"), download: $0.optional("download"))
        }
        calls.add("getOutboundDnclistImportstatus") {
            try OutboundApi.getOutboundDnclistImportstatus(dncListId: $0.value("dncListId"))
        }
        calls.add("getOutboundDnclists") {
            try OutboundApi.getOutboundDnclists(
                includeImportStatus: $0.optional("includeImportStatus"), includeSize: $0.optional("includeSize"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), dncSourceType: $0.optional("dncSourceType"),
                divisionId: $0.optional("divisionId"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundDnclistsDivisionview") {
            try OutboundApi.getOutboundDnclistsDivisionview(
                dncListId: $0.value("dncListId"), includeImportStatus: $0.optional("includeImportStatus"),
                includeSize: $0.optional("includeSize"))
        }
        calls.add("getOutboundDnclistsDivisionviews") {
            try OutboundApi.getOutboundDnclistsDivisionviews(
                includeImportStatus: $0.optional("includeImportStatus"), includeSize: $0.optional("includeSize"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                filterType: $0.optional("filterType"), name: $0.optional("name"),
                dncSourceType: $0.optional("dncSourceType"), id: $0.optional("id"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundEvent") {
            try OutboundApi.getOutboundEvent(eventId: $0.value("eventId"))
        }
        calls.add("getOutboundEvents") {
            try OutboundApi.getOutboundEvents(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                filterType: $0.optional("filterType"), category: $0.optional("category"), level: $0.optional("level"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundFilespecificationtemplate") {
            try OutboundApi.getOutboundFilespecificationtemplate(
                fileSpecificationTemplateId: $0.value("fileSpecificationTemplateId"))
        }
        calls.add("getOutboundFilespecificationtemplates") {
            try OutboundApi.getOutboundFilespecificationtemplates(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundImporttemplate") {
            try OutboundApi.getOutboundImporttemplate(
                importTemplateId: $0.value("importTemplateId"), includeImportStatus: $0.optional("includeImportStatus"))
        }
        calls.add("getOutboundImporttemplateImportstatus") {
            try OutboundApi.getOutboundImporttemplateImportstatus(
                importTemplateId: $0.value("importTemplateId"), listNamePrefix: $0.optional("listNamePrefix"))
        }
        calls.add("getOutboundImporttemplates") {
            try OutboundApi.getOutboundImporttemplates(
                includeImportStatus: $0.optional("includeImportStatus"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), allowEmptyResult: $0.optional("allowEmptyResult"),
                filterType: $0.optional("filterType"), name: $0.optional("name"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), contactListTemplateId: $0.optional("contactListTemplateId"))
        }
        calls.add("getOutboundMessagingcampaign") {
            try OutboundApi.getOutboundMessagingcampaign(messagingCampaignId: $0.value("messagingCampaignId"))
        }
        calls.add("getOutboundMessagingcampaignDiagnostics") {
            try OutboundApi.getOutboundMessagingcampaignDiagnostics(
                messagingCampaignId: $0.value("messagingCampaignId"))
        }
        calls.add("getOutboundMessagingcampaignProgress") {
            try OutboundApi.getOutboundMessagingcampaignProgress(messagingCampaignId: $0.value("messagingCampaignId"))
        }
        calls.add("getOutboundMessagingcampaigns") {
            try OutboundApi.getOutboundMessagingcampaigns(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"),
                contactListId: $0.optional("contactListId"), divisionId: $0.optional("divisionId"),
                type: $0.optional("type"), senderSmsPhoneNumber: $0.optional("senderSmsPhoneNumber"),
                id: $0.optional("id"), contentTemplateId: $0.optional("contentTemplateId"),
                campaignStatus: $0.optional("campaignStatus"), ruleSetIds: $0.optional("ruleSetIds"))
        }
        calls.add("getOutboundMessagingcampaignsDivisionview") {
            try OutboundApi.getOutboundMessagingcampaignsDivisionview(
                messagingCampaignId: $0.value("messagingCampaignId"))
        }
        calls.add("getOutboundMessagingcampaignsDivisionviews") {
            try OutboundApi.getOutboundMessagingcampaignsDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), type: $0.optional("type"),
                id: $0.optional("id"), senderSmsPhoneNumber: $0.optional("senderSmsPhoneNumber"),
                contentTemplateId: $0.optional("contentTemplateId"), campaignStatus: $0.optional("campaignStatus"))
        }
        calls.add("getOutboundRuleset") {
            try OutboundApi.getOutboundRuleset(ruleSetId: $0.value("ruleSetId"))
        }
        calls.add("getOutboundRulesets") {
            try OutboundApi.getOutboundRulesets(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundSchedulesCampaign") {
            try OutboundApi.getOutboundSchedulesCampaign(campaignId: $0.value("campaignId"))
        }
        calls.add("getOutboundSchedulesCampaigns") { _ in OutboundApi.getOutboundSchedulesCampaigns() }
        calls.add("getOutboundSchedulesEmailcampaign") {
            try OutboundApi.getOutboundSchedulesEmailcampaign(emailCampaignId: $0.value("emailCampaignId"))
        }
        calls.add("getOutboundSchedulesEmailcampaigns") { _ in OutboundApi.getOutboundSchedulesEmailcampaigns() }
        calls.add("getOutboundSchedulesMessagingcampaign") {
            try OutboundApi.getOutboundSchedulesMessagingcampaign(messagingCampaignId: $0.value("messagingCampaignId"))
        }
        calls.add("getOutboundSchedulesMessagingcampaigns") { _ in OutboundApi.getOutboundSchedulesMessagingcampaigns() }
        calls.add("getOutboundSchedulesSequence") {
            try OutboundApi.getOutboundSchedulesSequence(sequenceId: $0.value("sequenceId"))
        }
        calls.add("getOutboundSchedulesSequences") { _ in OutboundApi.getOutboundSchedulesSequences() }
        calls.add("getOutboundSchedulesWhatsappcampaign") {
            try OutboundApi.getOutboundSchedulesWhatsappcampaign(whatsAppCampaignId: $0.value("whatsAppCampaignId"))
        }
        calls.add("getOutboundSchedulesWhatsappcampaigns") { _ in OutboundApi.getOutboundSchedulesWhatsappcampaigns() }
        calls.add("getOutboundSequence") {
            try OutboundApi.getOutboundSequence(sequenceId: $0.value("sequenceId"))
        }
        calls.add("getOutboundSequences") {
            try OutboundApi.getOutboundSequences(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                allowEmptyResult: $0.optional("allowEmptyResult"), filterType: $0.optional("filterType"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getOutboundSettings") { _ in OutboundApi.getOutboundSettings() }
        calls.add("getOutboundWrapupcodemappings") { _ in OutboundApi.getOutboundWrapupcodemappings() }
        calls.add("patchOutboundCampaign") {
            try OutboundApi.patchOutboundCampaign(campaignId: $0.value("campaignId"), body: $0.body())
        }
        calls.add("patchOutboundDnclistCustomexclusioncolumns") {
            try OutboundApi.patchOutboundDnclistCustomexclusioncolumns(
                dncListId: $0.value("dncListId"), body: $0.body())
        }
        calls.add("patchOutboundDnclistEmailaddresses") {
            try OutboundApi.patchOutboundDnclistEmailaddresses(dncListId: $0.value("dncListId"), body: $0.body())
        }
        calls.add("patchOutboundDnclistPhonenumbers") {
            try OutboundApi.patchOutboundDnclistPhonenumbers(dncListId: $0.value("dncListId"), body: $0.body())
        }
        calls.add("patchOutboundDnclistWhatsappnumbers") {
            try OutboundApi.patchOutboundDnclistWhatsappnumbers(dncListId: $0.value("dncListId"), body: $0.body())
        }
        calls.add("patchOutboundSettings") {
            try OutboundApi.patchOutboundSettings(
                body: $0.body(), useMaxCallsPerAgentDecimal: $0.optional("useMaxCallsPerAgentDecimal"))
        }
        calls.add("postOutboundAttemptlimits") {
            try OutboundApi.postOutboundAttemptlimits(body: $0.body())
        }
        calls.add("postOutboundCallabletimesets") {
            try OutboundApi.postOutboundCallabletimesets(body: $0.body())
        }
        calls.add("postOutboundCallanalysisresponsesets") {
            try OutboundApi.postOutboundCallanalysisresponsesets(body: $0.body())
        }
        calls.add("postOutboundCampaignAgentownedmappingpreview") {
            try OutboundApi.postOutboundCampaignAgentownedmappingpreview(campaignId: $0.value("campaignId"))
        }
        calls.add("postOutboundCampaignCallbackSchedule") {
            try OutboundApi.postOutboundCampaignCallbackSchedule(campaignId: $0.value("campaignId"), body: $0.body())
        }
        calls.add("postOutboundCampaignStart") {
            try OutboundApi.postOutboundCampaignStart(campaignId: $0.value("campaignId"))
        }
        calls.add("postOutboundCampaignStop") {
            try OutboundApi.postOutboundCampaignStop(campaignId: $0.value("campaignId"))
        }
        calls.add("postOutboundCampaignrules") {
            try OutboundApi.postOutboundCampaignrules(body: $0.body())
        }
        calls.add("postOutboundCampaigns") {
            try OutboundApi.postOutboundCampaigns(
                body: $0.body(), useMaxCallsPerAgentDecimal: $0.optional("useMaxCallsPerAgentDecimal"))
        }
        calls.add("postOutboundCampaignsPerformanceQuery") {
            try OutboundApi.postOutboundCampaignsPerformanceQuery(body: $0.body())
        }
        calls.add("postOutboundCampaignsProgress") {
            try OutboundApi.postOutboundCampaignsProgress(body: $0.body())
        }
        calls.add("postOutboundContactlistClear") {
            try OutboundApi.postOutboundContactlistClear(contactListId: $0.value("contactListId"))
        }
        calls.add("postOutboundContactlistContacts") {
            try OutboundApi.postOutboundContactlistContacts(
                contactListId: $0.value("contactListId"), body: $0.body(), priority: $0.optional("priority"),
                clearSystemData: $0.optional("clearSystemData"), doNotQueue: $0.optional("doNotQueue"))
        }
        calls.add("postOutboundContactlistContactsBulk") {
            try OutboundApi.postOutboundContactlistContactsBulk(
                contactListId: $0.value("contactListId"), body: $0.body())
        }
        calls.add("postOutboundContactlistContactsBulkRemove") {
            try OutboundApi.postOutboundContactlistContactsBulkRemove(
                contactListId: $0.value("contactListId"), body: $0.body())
        }
        calls.add("postOutboundContactlistContactsBulkUpdate") {
            try OutboundApi.postOutboundContactlistContactsBulkUpdate(
                contactListId: $0.value("contactListId"), body: $0.body())
        }
        calls.add("postOutboundContactlistContactsSearch") {
            try OutboundApi.postOutboundContactlistContactsSearch(
                contactListId: $0.value("contactListId"), body: $0.body())
        }
        calls.add("postOutboundContactlistExport") {
            try OutboundApi.postOutboundContactlistExport(contactListId: $0.value("contactListId"), body: $0.body())
        }
        calls.add("postOutboundContactlistfilters") {
            try OutboundApi.postOutboundContactlistfilters(body: $0.body())
        }
        calls.add("postOutboundContactlistfiltersBulkRetrieve") {
            try OutboundApi.postOutboundContactlistfiltersBulkRetrieve(body: $0.body())
        }
        calls.add("postOutboundContactlistfiltersPreview") {
            try OutboundApi.postOutboundContactlistfiltersPreview(body: $0.body())
        }
        calls.add("postOutboundContactlists") {
            try OutboundApi.postOutboundContactlists(body: $0.body())
        }
        calls.add("postOutboundContactlistsBulkUpdate") {
            try OutboundApi.postOutboundContactlistsBulkUpdate(body: $0.body())
        }
        calls.add("postOutboundContactlistsUploads") {
            try OutboundApi.postOutboundContactlistsUploads(body: $0.body())
        }
        calls.add("postOutboundContactlisttemplates") {
            try OutboundApi.postOutboundContactlisttemplates(body: $0.body())
        }
        calls.add("postOutboundContactlisttemplatesBulkAdd") {
            try OutboundApi.postOutboundContactlisttemplatesBulkAdd(body: $0.body())
        }
        calls.add("postOutboundContactlisttemplatesBulkRetrieve") {
            try OutboundApi.postOutboundContactlisttemplatesBulkRetrieve(body: $0.body())
        }
        calls.add("postOutboundConversationDnc") {
            try OutboundApi.postOutboundConversationDnc(conversationId: $0.value("conversationId"))
        }
        calls.add("postOutboundDigitalrulesets") {
            try OutboundApi.postOutboundDigitalrulesets(body: $0.body())
        }
        calls.add("postOutboundDnclistEmailaddresses") {
            try OutboundApi.postOutboundDnclistEmailaddresses(dncListId: $0.value("dncListId"), body: $0.body())
        }
        calls.add("postOutboundDnclistExport") {
            try OutboundApi.postOutboundDnclistExport(dncListId: $0.value("dncListId"))
        }
        calls.add("postOutboundDnclistPhonenumbers") {
            try OutboundApi.postOutboundDnclistPhonenumbers(
                dncListId: $0.value("dncListId"), body: $0.body(),
                expirationDateTime: $0.optional("expirationDateTime"))
        }
        calls.add("postOutboundDnclists") {
            try OutboundApi.postOutboundDnclists(body: $0.body())
        }
        calls.add("postOutboundDnclistsUploads") {
            try OutboundApi.postOutboundDnclistsUploads(body: $0.body())
        }
        calls.add("postOutboundFilespecificationtemplates") {
            try OutboundApi.postOutboundFilespecificationtemplates(body: $0.body())
        }
        calls.add("postOutboundImporttemplates") {
            try OutboundApi.postOutboundImporttemplates(body: $0.body())
        }
        calls.add("postOutboundImporttemplatesBulkAdd") {
            try OutboundApi.postOutboundImporttemplatesBulkAdd(body: $0.body())
        }
        calls.add("postOutboundMessagingcampaignStart") {
            try OutboundApi.postOutboundMessagingcampaignStart(messagingCampaignId: $0.value("messagingCampaignId"))
        }
        calls.add("postOutboundMessagingcampaignStop") {
            try OutboundApi.postOutboundMessagingcampaignStop(messagingCampaignId: $0.value("messagingCampaignId"))
        }
        calls.add("postOutboundMessagingcampaigns") {
            try OutboundApi.postOutboundMessagingcampaigns(body: $0.body())
        }
        calls.add("postOutboundMessagingcampaignsProgress") {
            try OutboundApi.postOutboundMessagingcampaignsProgress(body: $0.body())
        }
        calls.add("postOutboundRulesets") {
            try OutboundApi.postOutboundRulesets(body: $0.body())
        }
        calls.add("postOutboundSequences") {
            try OutboundApi.postOutboundSequences(body: $0.body())
        }
        calls.add("putOutboundAttemptlimit") {
            try OutboundApi.putOutboundAttemptlimit(attemptLimitsId: $0.value("attemptLimitsId"), body: $0.body())
        }
        calls.add("putOutboundCallabletimeset") {
            try OutboundApi.putOutboundCallabletimeset(
                callableTimeSetId: $0.value("callableTimeSetId"), body: $0.body())
        }
        calls.add("putOutboundCallanalysisresponseset") {
            try OutboundApi.putOutboundCallanalysisresponseset(
                callAnalysisSetId: $0.value("callAnalysisSetId"), body: $0.body())
        }
        calls.add("putOutboundCampaign") {
            try OutboundApi.putOutboundCampaign(
                campaignId: $0.value("campaignId"), body: $0.body(),
                useMaxCallsPerAgentDecimal: $0.optional("useMaxCallsPerAgentDecimal"))
        }
        calls.add("putOutboundCampaignAgent") {
            try OutboundApi.putOutboundCampaignAgent(
                campaignId: $0.value("campaignId"), userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putOutboundCampaignrule") {
            try OutboundApi.putOutboundCampaignrule(campaignRuleId: $0.value("campaignRuleId"), body: $0.body())
        }
        calls.add("putOutboundContactlist") {
            try OutboundApi.putOutboundContactlist(contactListId: $0.value("contactListId"), body: $0.body())
        }
        calls.add("putOutboundContactlistContact") {
            try OutboundApi.putOutboundContactlistContact(
                contactListId: $0.value("contactListId"), contactId: $0.value("contactId"), body: $0.body())
        }
        calls.add("putOutboundContactlistfilter") {
            try OutboundApi.putOutboundContactlistfilter(
                contactListFilterId: $0.value("contactListFilterId"), body: $0.body())
        }
        calls.add("putOutboundContactlisttemplate") {
            try OutboundApi.putOutboundContactlisttemplate(
                contactListTemplateId: $0.value("contactListTemplateId"), body: $0.body())
        }
        calls.add("putOutboundDigitalruleset") {
            try OutboundApi.putOutboundDigitalruleset(digitalRuleSetId: $0.value("digitalRuleSetId"), body: $0.body())
        }
        calls.add("putOutboundDnclist") {
            try OutboundApi.putOutboundDnclist(dncListId: $0.value("dncListId"), body: $0.body())
        }
        calls.add("putOutboundFilespecificationtemplate") {
            try OutboundApi.putOutboundFilespecificationtemplate(
                fileSpecificationTemplateId: $0.value("fileSpecificationTemplateId"), body: $0.body())
        }
        calls.add("putOutboundImporttemplate") {
            try OutboundApi.putOutboundImporttemplate(importTemplateId: $0.value("importTemplateId"), body: $0.body())
        }
        calls.add("putOutboundMessagingcampaign") {
            try OutboundApi.putOutboundMessagingcampaign(
                messagingCampaignId: $0.value("messagingCampaignId"), body: $0.body())
        }
        calls.add("putOutboundRuleset") {
            try OutboundApi.putOutboundRuleset(ruleSetId: $0.value("ruleSetId"), body: $0.body())
        }
        calls.add("putOutboundSchedulesCampaign") {
            try OutboundApi.putOutboundSchedulesCampaign(campaignId: $0.value("campaignId"), body: $0.body())
        }
        calls.add("putOutboundSchedulesEmailcampaign") {
            try OutboundApi.putOutboundSchedulesEmailcampaign(
                emailCampaignId: $0.value("emailCampaignId"), body: $0.body())
        }
        calls.add("putOutboundSchedulesMessagingcampaign") {
            try OutboundApi.putOutboundSchedulesMessagingcampaign(
                messagingCampaignId: $0.value("messagingCampaignId"), body: $0.body())
        }
        calls.add("putOutboundSchedulesSequence") {
            try OutboundApi.putOutboundSchedulesSequence(sequenceId: $0.value("sequenceId"), body: $0.body())
        }
        calls.add("putOutboundSchedulesWhatsappcampaign") {
            try OutboundApi.putOutboundSchedulesWhatsappcampaign(
                whatsAppCampaignId: $0.value("whatsAppCampaignId"), body: $0.body())
        }
        calls.add("putOutboundSequence") {
            try OutboundApi.putOutboundSequence(sequenceId: $0.value("sequenceId"), body: $0.body())
        }
        calls.add("putOutboundWrapupcodemappings") {
            try OutboundApi.putOutboundWrapupcodemappings(body: $0.body())
        }
        return calls
    }
}
