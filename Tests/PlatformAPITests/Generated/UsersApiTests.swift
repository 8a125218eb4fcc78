// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformUsers
import Testing

extension EveryFunctionTests {
    @Test(arguments: usersApiCalls) func usersApi(_ call: TypedCall) async throws { try await check(call) }

    static var usersApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAnalyticsUsersAggregatesJob") {
            try UsersApi.deleteAnalyticsUsersAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsUsersDetailsJob") {
            try UsersApi.deleteAnalyticsUsersDetailsJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAuthorizationSubjectDivisionRole") {
            try UsersApi.deleteAuthorizationSubjectDivisionRole(
                subjectId: $0.value("subjectId"), divisionId: $0.value("divisionId"), roleId: $0.value("roleId"))
        }
        calls.add("deleteRoutingDirectroutingbackupSettingsMe") { _ in UsersApi.deleteRoutingDirectroutingbackupSettingsMe() }
        calls.add("deleteRoutingUserDirectroutingbackupSettings") {
            try UsersApi.deleteRoutingUserDirectroutingbackupSettings(userId: $0.value("userId"))
        }
        calls.add("deleteRoutingUserUtilization") {
            try UsersApi.deleteRoutingUserUtilization(userId: $0.value("userId"))
        }
        calls.add("deleteUser") {
            try UsersApi.deleteUser(userId: $0.value("userId"))
        }
        calls.add("deleteUserCustomattribute") {
            try UsersApi.deleteUserCustomattribute(userId: $0.value("userId"), schemaId: $0.value("schemaId"))
        }
        calls.add("deleteUserExternalidAuthorityNameExternalKey") {
            try UsersApi.deleteUserExternalidAuthorityNameExternalKey(
                userId: $0.value("userId"), authorityName: $0.value("authorityName"),
                externalKey: $0.value("externalKey"))
        }
        calls.add("deleteUserRoutinglanguage") {
            try UsersApi.deleteUserRoutinglanguage(userId: $0.value("userId"), languageId: $0.value("languageId"))
        }
        calls.add("deleteUserRoutingskill") {
            try UsersApi.deleteUserRoutingskill(userId: $0.value("userId"), skillId: $0.value("skillId"))
        }
        calls.add("deleteUserStationAssociatedstation") {
            try UsersApi.deleteUserStationAssociatedstation(userId: $0.value("userId"))
        }
        calls.add("deleteUserStationDefaultstation") {
            try UsersApi.deleteUserStationDefaultstation(userId: $0.value("userId"))
        }
        calls.add("deleteUserVerifier") {
            try UsersApi.deleteUserVerifier(userId: $0.value("userId"), verifierId: $0.value("verifierId"))
        }
        calls.add("deleteUsersCustomattributesSchema") {
            try UsersApi.deleteUsersCustomattributesSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("deleteUsersMeVerifier") {
            try UsersApi.deleteUsersMeVerifier(verifierId: $0.value("verifierId"))
        }
        calls.add("deleteUsersStationsMeAssociatedstation") { _ in UsersApi.deleteUsersStationsMeAssociatedstation() }
        calls.add("getAnalyticsUsersAggregatesJob") {
            try UsersApi.getAnalyticsUsersAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsUsersAggregatesJobResults") {
            try UsersApi.getAnalyticsUsersAggregatesJobResults(jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsUsersDetailsJob") {
            try UsersApi.getAnalyticsUsersDetailsJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsUsersDetailsJobResults") {
            try UsersApi.getAnalyticsUsersDetailsJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAnalyticsUsersDetailsJobsAvailability") { _ in UsersApi.getAnalyticsUsersDetailsJobsAvailability() }
        calls.add("getAuthorizationDivisionspermittedMe") {
            try UsersApi.getAuthorizationDivisionspermittedMe(
                permission: $0.value("permission"), name: $0.optional("name"))
        }
        calls.add("getAuthorizationDivisionspermittedPagedMe") {
            try UsersApi.getAuthorizationDivisionspermittedPagedMe(
                permission: $0.value("permission"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getAuthorizationDivisionspermittedPagedSubjectId") {
            try UsersApi.getAuthorizationDivisionspermittedPagedSubjectId(
                subjectId: $0.value("subjectId"), permission: $0.value("permission"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAuthorizationSubject") {
            try UsersApi.getAuthorizationSubject(
                subjectId: $0.value("subjectId"), includeDuplicates: $0.optional("includeDuplicates"),
                includeFullRoles: $0.optional("includeFullRoles"))
        }
        calls.add("getAuthorizationSubjectsMe") {
            try UsersApi.getAuthorizationSubjectsMe(
                includeDuplicates: $0.optional("includeDuplicates"), includeFullRoles: $0.optional("includeFullRoles"))
        }
        calls.add("getFieldconfig") {
            try UsersApi.getFieldconfig(type: $0.value("type"))
        }
        calls.add("getProfilesUsers") {
            try UsersApi.getProfilesUsers(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                jid: $0.optional("jid"), sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"),
                integrationPresenceSource: $0.optional("integrationPresenceSource"))
        }
        calls.add("getRoutingDirectroutingbackupSettingsMe") { _ in UsersApi.getRoutingDirectroutingbackupSettingsMe() }
        calls.add("getRoutingUserDirectroutingbackupSettings") {
            try UsersApi.getRoutingUserDirectroutingbackupSettings(userId: $0.value("userId"))
        }
        calls.add("getRoutingUserUtilization") {
            try UsersApi.getRoutingUserUtilization(userId: $0.value("userId"))
        }
        calls.add("getUser") {
            try UsersApi.getUser(
                userId: $0.value("userId"), expand: $0.optional("expand"),
                integrationPresenceSource: $0.optional("integrationPresenceSource"),
                userCustomAttributeSchemaIds: $0.optional("userCustomAttributeSchemaIds"), state: $0.optional("state"))
        }
        calls.add("getUserAdjacents") {
            try UsersApi.getUserAdjacents(userId: $0.value("userId"), expand: $0.optional("expand"))
        }
        calls.add("getUserCallforwarding") {
            try UsersApi.getUserCallforwarding(userId: $0.value("userId"))
        }
        calls.add("getUserCustomattribute") {
            try UsersApi.getUserCustomattribute(userId: $0.value("userId"), schemaId: $0.value("schemaId"))
        }
        calls.add("getUserCustomattributesBulk") {
            try UsersApi.getUserCustomattributesBulk(userId: $0.value("userId"), schemaIds: $0.value("schemaIds"))
        }
        calls.add("getUserDirectreports") {
            try UsersApi.getUserDirectreports(userId: $0.value("userId"), expand: $0.optional("expand"))
        }
        calls.add("getUserExternalid") {
            try UsersApi.getUserExternalid(userId: $0.value("userId"))
        }
        calls.add("getUserExternalidAuthorityName") {
            try UsersApi.getUserExternalidAuthorityName(
                userId: $0.value("userId"), authorityName: $0.value("authorityName"))
        }
        calls.add("getUserFavorites") {
            try UsersApi.getUserFavorites(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"))
        }
        calls.add("getUserGeolocation") {
            try UsersApi.getUserGeolocation(userId: $0.value("userId"), clientId: $0.value("clientId"))
        }
        calls.add("getUserOutofoffice") {
            try UsersApi.getUserOutofoffice(userId: $0.value("userId"))
        }
        calls.add("getUserProfile") {
            try UsersApi.getUserProfile(
                userId: $0.value("userId"), expand: $0.optional("expand"),
                integrationPresenceSource: $0.optional("integrationPresenceSource"))
        }
        calls.add("getUserProfileskills") {
            try UsersApi.getUserProfileskills(userId: $0.value("userId"))
        }
        calls.add("getUserQueues") {
            try UsersApi.getUserQueues(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                joined: $0.optional("joined"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getUserRoles") {
            try UsersApi.getUserRoles(subjectId: $0.value("subjectId"))
        }
        calls.add("getUserRoutinglanguages") {
            try UsersApi.getUserRoutinglanguages(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getUserRoutingskills") {
            try UsersApi.getUserRoutingskills(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getUserRoutingstatus") {
            try UsersApi.getUserRoutingstatus(userId: $0.value("userId"))
        }
        calls.add("getUserSkillgroups") {
            try UsersApi.getUserSkillgroups(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"),
                before: $0.optional("before"))
        }
        calls.add("getUserState") {
            try UsersApi.getUserState(userId: $0.value("userId"))
        }
        calls.add("getUserStation") {
            try UsersApi.getUserStation(userId: $0.value("userId"))
        }
        calls.add("getUserSuperiors") {
            try UsersApi.getUserSuperiors(userId: $0.value("userId"), expand: $0.optional("expand"))
        }
        calls.add("getUserTrustors") {
            try UsersApi.getUserTrustors(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getUserVerifiers") {
            try UsersApi.getUserVerifiers(userId: $0.value("userId"))
        }
        calls.add("getUsers") {
            try UsersApi.getUsers(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                jabberId: $0.optional("jabberId"), sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"),
                integrationPresenceSource: $0.optional("integrationPresenceSource"),
                userCustomAttributeSchemaIds: $0.optional("userCustomAttributeSchemaIds"), state: $0.optional("state"))
        }
        calls.add("getUsersChatsMe") {
            try UsersApi.getUsersChatsMe(
                excludeClosed: $0.optional("excludeClosed"), includePresence: $0.optional("includePresence"),
                includeRoomOwners: $0.optional("includeRoomOwners"), after: $0.optional("after"))
        }
        calls.add("getUsersCustomattributesSchema") {
            try UsersApi.getUsersCustomattributesSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("getUsersCustomattributesSchemaVersion") {
            try UsersApi.getUsersCustomattributesSchemaVersion(
                schemaId: $0.value("schemaId"), versionId: $0.value("versionId"))
        }
        calls.add("getUsersCustomattributesSchemaVersions") {
            try UsersApi.getUsersCustomattributesSchemaVersions(schemaId: $0.value("schemaId"))
        }
        calls.add("getUsersCustomattributesSchemas") { _ in UsersApi.getUsersCustomattributesSchemas() }
        calls.add("getUsersCustomattributesSchemasCoretype") {
            try UsersApi.getUsersCustomattributesSchemasCoretype(coreTypeName: $0.value("coreTypeName"))
        }
        calls.add("getUsersCustomattributesSchemasCoretypes") { _ in UsersApi.getUsersCustomattributesSchemasCoretypes() }
        calls.add("getUsersCustomattributesSchemasLimits") { _ in UsersApi.getUsersCustomattributesSchemasLimits() }
        calls.add("getUsersDevelopmentActivities") {
            try UsersApi.getUsersDevelopmentActivities(
                userId: $0.optional("userId"), moduleId: $0.optional("moduleId"), interval: $0.optional("interval"),
                completionInterval: $0.optional("completionInterval"), overdue: $0.optional("overdue"),
                pass: $0.optional("pass"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), types: $0.optional("types"), statuses: $0.optional("statuses"),
                relationship: $0.optional("relationship"))
        }
        calls.add("getUsersDevelopmentActivitiesMe") {
            try UsersApi.getUsersDevelopmentActivitiesMe(
                moduleId: $0.optional("moduleId"), interval: $0.optional("interval"),
                completionInterval: $0.optional("completionInterval"), overdue: $0.optional("overdue"),
                pass: $0.optional("pass"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), types: $0.optional("types"), statuses: $0.optional("statuses"),
                relationship: $0.optional("relationship"))
        }
        calls.add("getUsersDevelopmentActivity") {
            try UsersApi.getUsersDevelopmentActivity(activityId: $0.value("activityId"), type: $0.value("type"))
        }
        calls.add("getUsersExternalidAuthorityNameExternalKey") {
            try UsersApi.getUsersExternalidAuthorityNameExternalKey(
                authorityName: $0.value("authorityName"), externalKey: $0.value("externalKey"),
                expand: $0.optional("expand"))
        }
        calls.add("getUsersMe") {
            try UsersApi.getUsersMe(
                expand: $0.optional("expand"), integrationPresenceSource: $0.optional("integrationPresenceSource"),
                userCustomAttributeSchemaIds: $0.optional("userCustomAttributeSchemaIds"))
        }
        calls.add("getUsersMeVerifiers") { _ in UsersApi.getUsersMeVerifiers() }
        calls.add("getUsersQuery") {
            try UsersApi.getUsersQuery(
                cursor: $0.optional("cursor"), pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"),
                expand: $0.optional("expand"), integrationPresenceSource: $0.optional("integrationPresenceSource"),
                userCustomAttributeSchemaIds: $0.optional("userCustomAttributeSchemaIds"), state: $0.optional("state"))
        }
        calls.add("getUsersSearch") {
            try UsersApi.getUsersSearch(
                q64: $0.value("q64"), expand: $0.optional("expand"),
                integrationPresenceSource: $0.optional("integrationPresenceSource"))
        }
        calls.add("getUsersStationsMe") { _ in UsersApi.getUsersStationsMe() }
        calls.add("patchUser") {
            try UsersApi.patchUser(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchUserCallforwarding") {
            try UsersApi.patchUserCallforwarding(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchUserCustomattributes") {
            try UsersApi.patchUserCustomattributes(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchUserCustomattributesBulk") {
            try UsersApi.patchUserCustomattributesBulk(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchUserGeolocation") {
            try UsersApi.patchUserGeolocation(
                userId: $0.value("userId"), clientId: $0.value("clientId"), body: $0.body())
        }
        calls.add("patchUserQueue") {
            try UsersApi.patchUserQueue(queueId: $0.value("queueId"), userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchUserQueues") {
            try UsersApi.patchUserQueues(
                userId: $0.value("userId"), body: $0.body(), divisionId: $0.optional("divisionId"))
        }
        calls.add("patchUserRoutinglanguage") {
            try UsersApi.patchUserRoutinglanguage(
                userId: $0.value("userId"), languageId: $0.value("languageId"), body: $0.body())
        }
        calls.add("patchUserRoutinglanguagesBulk") {
            try UsersApi.patchUserRoutinglanguagesBulk(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchUserRoutingskillsBulk") {
            try UsersApi.patchUserRoutingskillsBulk(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchUsersBulk") {
            try UsersApi.patchUsersBulk(body: $0.body())
        }
        calls.add("postAnalyticsUsersActivityQuery") {
            try UsersApi.postAnalyticsUsersActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postAnalyticsUsersAggregatesJobs") {
            try UsersApi.postAnalyticsUsersAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsUsersAggregatesQuery") {
            try UsersApi.postAnalyticsUsersAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsUsersDetailsJobs") {
            try UsersApi.postAnalyticsUsersDetailsJobs(body: $0.body())
        }
        calls.add("postAnalyticsUsersDetailsQuery") {
            try UsersApi.postAnalyticsUsersDetailsQuery(body: $0.body())
        }
        calls.add("postAnalyticsUsersObservationsQuery") {
            try UsersApi.postAnalyticsUsersObservationsQuery(body: $0.body())
        }
        calls.add("postAuthorizationSubjectBulkadd") {
            try UsersApi.postAuthorizationSubjectBulkadd(
                subjectId: $0.value("subjectId"), body: $0.body(), subjectType: $0.optional("subjectType"))
        }
        calls.add("postAuthorizationSubjectBulkremove") {
            try UsersApi.postAuthorizationSubjectBulkremove(subjectId: $0.value("subjectId"), body: $0.body())
        }
        calls.add("postAuthorizationSubjectBulkreplace") {
            try UsersApi.postAuthorizationSubjectBulkreplace(
                subjectId: $0.value("subjectId"), body: $0.body(), subjectType: $0.optional("subjectType"))
        }
        calls.add("postAuthorizationSubjectDivisionRole") {
            try UsersApi.postAuthorizationSubjectDivisionRole(
                subjectId: $0.value("subjectId"), divisionId: $0.value("divisionId"), roleId: $0.value("roleId"),
                subjectType: $0.optional("subjectType"))
        }
        calls.add("postUserExternalid") {
            try UsersApi.postUserExternalid(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postUserInvite") {
            try UsersApi.postUserInvite(userId: $0.value("userId"), force: $0.optional("force"))
        }
        calls.add("postUserPassword") {
            try UsersApi.postUserPassword(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postUserRoutinglanguages") {
            try UsersApi.postUserRoutinglanguages(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postUserRoutingskills") {
            try UsersApi.postUserRoutingskills(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postUsers") {
            try UsersApi.postUsers(body: $0.body())
        }
        calls.add("postUsersCustomattributesSchemas") {
            try UsersApi.postUsersCustomattributesSchemas(body: $0.body())
        }
        calls.add("postUsersDevelopmentActivitiesAggregatesQuery") {
            try UsersApi.postUsersDevelopmentActivitiesAggregatesQuery(body: $0.body())
        }
        calls.add("postUsersMePassword") {
            try UsersApi.postUsersMePassword(body: $0.body())
        }
        calls.add("postUsersMeVerifiersTotp") {
            try UsersApi.postUsersMeVerifiersTotp(body: $0.body())
        }
        calls.add("postUsersMeVerifiersTotpVerifierId") {
            try UsersApi.postUsersMeVerifiersTotpVerifierId(verifierId: $0.value("verifierId"), body: $0.body())
        }
        calls.add("postUsersMeVerifiersWebauthnRegister") {
            try UsersApi.postUsersMeVerifiersWebauthnRegister(body: $0.body())
        }
        calls.add("postUsersMeVerifiersWebauthnRegisterOptions") { _ in UsersApi.postUsersMeVerifiersWebauthnRegisterOptions() }
        calls.add("postUsersSearch") {
            try UsersApi.postUsersSearch(body: $0.body())
        }
        calls.add("postUsersSearchConversationTarget") {
            try UsersApi.postUsersSearchConversationTarget(body: $0.body())
        }
        calls.add("postUsersSearchQueuemembersManage") {
            try UsersApi.postUsersSearchQueuemembersManage(body: $0.body())
        }
        calls.add("postUsersSearchTeamsAssign") {
            try UsersApi.postUsersSearchTeamsAssign(body: $0.body())
        }
        calls.add("putRoutingDirectroutingbackupSettingsMe") {
            try UsersApi.putRoutingDirectroutingbackupSettingsMe(body: $0.body())
        }
        calls.add("putRoutingUserDirectroutingbackupSettings") {
            try UsersApi.putRoutingUserDirectroutingbackupSettings(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putRoutingUserUtilization") {
            try UsersApi.putRoutingUserUtilization(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putUserCallforwarding") {
            try UsersApi.putUserCallforwarding(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putUserCustomattributes") {
            try UsersApi.putUserCustomattributes(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putUserOutofoffice") {
            try UsersApi.putUserOutofoffice(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putUserProfileskills") {
            try UsersApi.putUserProfileskills(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putUserRoles") {
            try UsersApi.putUserRoles(subjectId: $0.value("subjectId"), body: $0.body())
        }
        calls.add("putUserRoutingskill") {
            try UsersApi.putUserRoutingskill(userId: $0.value("userId"), skillId: $0.value("skillId"), body: $0.body())
        }
        calls.add("putUserRoutingskillsBulk") {
            try UsersApi.putUserRoutingskillsBulk(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putUserRoutingstatus") {
            try UsersApi.putUserRoutingstatus(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putUserState") {
            try UsersApi.putUserState(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putUserStationAssociatedstationStationId") {
            try UsersApi.putUserStationAssociatedstationStationId(
                userId: $0.value("userId"), stationId: $0.value("stationId"))
        }
        calls.add("putUserStationDefaultstationStationId") {
            try UsersApi.putUserStationDefaultstationStationId(
                userId: $0.value("userId"), stationId: $0.value("stationId"))
        }
        calls.add("putUserVerifier") {
            try UsersApi.putUserVerifier(
                userId: $0.value("userId"), verifierId: $0.value("verifierId"), body: $0.body())
        }
        calls.add("putUsersCustomattributesSchema") {
            try UsersApi.putUsersCustomattributesSchema(schemaId: $0.value("schemaId"), body: $0.body())
        }
        calls.add("putUsersMeVerifier") {
            try UsersApi.putUsersMeVerifier(verifierId: $0.value("verifierId"), body: $0.body())
        }
        calls.add("putUsersStationsMeAssociatedstationStationId") {
            try UsersApi.putUsersStationsMeAssociatedstationStationId(stationId: $0.value("stationId"))
        }
        return calls
    }
}
