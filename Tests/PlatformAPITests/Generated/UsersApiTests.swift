// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformUsers

/// The functions of `UsersApi`, each of which is called once.
final class UsersApiTests: OperationTestCase {
    func testDeleteAnalyticsUsersAggregatesJob() async throws {
        try await call("deleteAnalyticsUsersAggregatesJob") {
            try UsersApi.deleteAnalyticsUsersAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsUsersDetailsJob() async throws {
        try await call("deleteAnalyticsUsersDetailsJob") {
            try UsersApi.deleteAnalyticsUsersDetailsJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAuthorizationSubjectDivisionRole() async throws {
        try await call("deleteAuthorizationSubjectDivisionRole") {
            try UsersApi.deleteAuthorizationSubjectDivisionRole(
                subjectId: $0.value("subjectId"), divisionId: $0.value("divisionId"), roleId: $0.value("roleId"))
        }
    }

    func testDeleteRoutingDirectroutingbackupSettingsMe() async throws {
        try await call("deleteRoutingDirectroutingbackupSettingsMe") { _ in
            UsersApi.deleteRoutingDirectroutingbackupSettingsMe()
        }
    }

    func testDeleteRoutingUserDirectroutingbackupSettings() async throws {
        try await call("deleteRoutingUserDirectroutingbackupSettings") {
            try UsersApi.deleteRoutingUserDirectroutingbackupSettings(userId: $0.value("userId"))
        }
    }

    func testDeleteRoutingUserUtilization() async throws {
        try await call("deleteRoutingUserUtilization") {
            try UsersApi.deleteRoutingUserUtilization(userId: $0.value("userId"))
        }
    }

    func testDeleteUser() async throws {
        try await call("deleteUser") {
            try UsersApi.deleteUser(userId: $0.value("userId"))
        }
    }

    func testDeleteUserCustomattribute() async throws {
        try await call("deleteUserCustomattribute") {
            try UsersApi.deleteUserCustomattribute(userId: $0.value("userId"), schemaId: $0.value("schemaId"))
        }
    }

    func testDeleteUserExternalidAuthorityNameExternalKey() async throws {
        try await call("deleteUserExternalidAuthorityNameExternalKey") {
            try UsersApi.deleteUserExternalidAuthorityNameExternalKey(
                userId: $0.value("userId"), authorityName: $0.value("authorityName"),
                externalKey: $0.value("externalKey"))
        }
    }

    func testDeleteUserRoutinglanguage() async throws {
        try await call("deleteUserRoutinglanguage") {
            try UsersApi.deleteUserRoutinglanguage(userId: $0.value("userId"), languageId: $0.value("languageId"))
        }
    }

    func testDeleteUserRoutingskill() async throws {
        try await call("deleteUserRoutingskill") {
            try UsersApi.deleteUserRoutingskill(userId: $0.value("userId"), skillId: $0.value("skillId"))
        }
    }

    func testDeleteUserStationAssociatedstation() async throws {
        try await call("deleteUserStationAssociatedstation") {
            try UsersApi.deleteUserStationAssociatedstation(userId: $0.value("userId"))
        }
    }

    func testDeleteUserStationDefaultstation() async throws {
        try await call("deleteUserStationDefaultstation") {
            try UsersApi.deleteUserStationDefaultstation(userId: $0.value("userId"))
        }
    }

    func testDeleteUserVerifier() async throws {
        try await call("deleteUserVerifier") {
            try UsersApi.deleteUserVerifier(userId: $0.value("userId"), verifierId: $0.value("verifierId"))
        }
    }

    func testDeleteUsersCustomattributesSchema() async throws {
        try await call("deleteUsersCustomattributesSchema") {
            try UsersApi.deleteUsersCustomattributesSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testDeleteUsersMeVerifier() async throws {
        try await call("deleteUsersMeVerifier") {
            try UsersApi.deleteUsersMeVerifier(verifierId: $0.value("verifierId"))
        }
    }

    func testDeleteUsersStationsMeAssociatedstation() async throws {
        try await call("deleteUsersStationsMeAssociatedstation") { _ in
            UsersApi.deleteUsersStationsMeAssociatedstation()
        }
    }

    func testGetAnalyticsUsersAggregatesJob() async throws {
        try await call("getAnalyticsUsersAggregatesJob") {
            try UsersApi.getAnalyticsUsersAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsUsersAggregatesJobResults() async throws {
        try await call("getAnalyticsUsersAggregatesJobResults") {
            try UsersApi.getAnalyticsUsersAggregatesJobResults(jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsUsersDetailsJob() async throws {
        try await call("getAnalyticsUsersDetailsJob") {
            try UsersApi.getAnalyticsUsersDetailsJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsUsersDetailsJobResults() async throws {
        try await call("getAnalyticsUsersDetailsJobResults") {
            try UsersApi.getAnalyticsUsersDetailsJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAnalyticsUsersDetailsJobsAvailability() async throws {
        try await call("getAnalyticsUsersDetailsJobsAvailability") { _ in
            UsersApi.getAnalyticsUsersDetailsJobsAvailability()
        }
    }

    func testGetAuthorizationDivisionspermittedMe() async throws {
        try await call("getAuthorizationDivisionspermittedMe") {
            try UsersApi.getAuthorizationDivisionspermittedMe(
                permission: $0.value("permission"), name: $0.optional("name"))
        }
    }

    func testGetAuthorizationDivisionspermittedPagedMe() async throws {
        try await call("getAuthorizationDivisionspermittedPagedMe") {
            try UsersApi.getAuthorizationDivisionspermittedPagedMe(
                permission: $0.value("permission"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAuthorizationDivisionspermittedPagedSubjectId() async throws {
        try await call("getAuthorizationDivisionspermittedPagedSubjectId") {
            try UsersApi.getAuthorizationDivisionspermittedPagedSubjectId(
                subjectId: $0.value("subjectId"), permission: $0.value("permission"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAuthorizationSubject() async throws {
        try await call("getAuthorizationSubject") {
            try UsersApi.getAuthorizationSubject(
                subjectId: $0.value("subjectId"), includeDuplicates: $0.optional("includeDuplicates"),
                includeFullRoles: $0.optional("includeFullRoles"))
        }
    }

    func testGetAuthorizationSubjectsMe() async throws {
        try await call("getAuthorizationSubjectsMe") {
            try UsersApi.getAuthorizationSubjectsMe(
                includeDuplicates: $0.optional("includeDuplicates"), includeFullRoles: $0.optional("includeFullRoles"))
        }
    }

    func testGetFieldconfig() async throws {
        try await call("getFieldconfig") {
            try UsersApi.getFieldconfig(type: $0.value("type"))
        }
    }

    func testGetProfilesUsers() async throws {
        try await call("getProfilesUsers") {
            try UsersApi.getProfilesUsers(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                jid: $0.optional("jid"), sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"),
                integrationPresenceSource: $0.optional("integrationPresenceSource"))
        }
    }

    func testGetRoutingDirectroutingbackupSettingsMe() async throws {
        try await call("getRoutingDirectroutingbackupSettingsMe") { _ in
            UsersApi.getRoutingDirectroutingbackupSettingsMe()
        }
    }

    func testGetRoutingUserDirectroutingbackupSettings() async throws {
        try await call("getRoutingUserDirectroutingbackupSettings") {
            try UsersApi.getRoutingUserDirectroutingbackupSettings(userId: $0.value("userId"))
        }
    }

    func testGetRoutingUserUtilization() async throws {
        try await call("getRoutingUserUtilization") {
            try UsersApi.getRoutingUserUtilization(userId: $0.value("userId"))
        }
    }

    func testGetUser() async throws {
        try await call("getUser") {
            try UsersApi.getUser(
                userId: $0.value("userId"), expand: $0.optional("expand"),
                integrationPresenceSource: $0.optional("integrationPresenceSource"),
                userCustomAttributeSchemaIds: $0.optional("userCustomAttributeSchemaIds"), state: $0.optional("state"))
        }
    }

    func testGetUserAdjacents() async throws {
        try await call("getUserAdjacents") {
            try UsersApi.getUserAdjacents(userId: $0.value("userId"), expand: $0.optional("expand"))
        }
    }

    func testGetUserCallforwarding() async throws {
        try await call("getUserCallforwarding") {
            try UsersApi.getUserCallforwarding(userId: $0.value("userId"))
        }
    }

    func testGetUserCustomattribute() async throws {
        try await call("getUserCustomattribute") {
            try UsersApi.getUserCustomattribute(userId: $0.value("userId"), schemaId: $0.value("schemaId"))
        }
    }

    func testGetUserCustomattributesBulk() async throws {
        try await call("getUserCustomattributesBulk") {
            try UsersApi.getUserCustomattributesBulk(userId: $0.value("userId"), schemaIds: $0.value("schemaIds"))
        }
    }

    func testGetUserDirectreports() async throws {
        try await call("getUserDirectreports") {
            try UsersApi.getUserDirectreports(userId: $0.value("userId"), expand: $0.optional("expand"))
        }
    }

    func testGetUserExternalid() async throws {
        try await call("getUserExternalid") {
            try UsersApi.getUserExternalid(userId: $0.value("userId"))
        }
    }

    func testGetUserExternalidAuthorityName() async throws {
        try await call("getUserExternalidAuthorityName") {
            try UsersApi.getUserExternalidAuthorityName(
                userId: $0.value("userId"), authorityName: $0.value("authorityName"))
        }
    }

    func testGetUserFavorites() async throws {
        try await call("getUserFavorites") {
            try UsersApi.getUserFavorites(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"))
        }
    }

    func testGetUserGeolocation() async throws {
        try await call("getUserGeolocation") {
            try UsersApi.getUserGeolocation(userId: $0.value("userId"), clientId: $0.value("clientId"))
        }
    }

    func testGetUserOutofoffice() async throws {
        try await call("getUserOutofoffice") {
            try UsersApi.getUserOutofoffice(userId: $0.value("userId"))
        }
    }

    func testGetUserProfile() async throws {
        try await call("getUserProfile") {
            try UsersApi.getUserProfile(
                userId: $0.value("userId"), expand: $0.optional("expand"),
                integrationPresenceSource: $0.optional("integrationPresenceSource"))
        }
    }

    func testGetUserProfileskills() async throws {
        try await call("getUserProfileskills") {
            try UsersApi.getUserProfileskills(userId: $0.value("userId"))
        }
    }

    func testGetUserQueues() async throws {
        try await call("getUserQueues") {
            try UsersApi.getUserQueues(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                joined: $0.optional("joined"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetUserRoles() async throws {
        try await call("getUserRoles") {
            try UsersApi.getUserRoles(subjectId: $0.value("subjectId"))
        }
    }

    func testGetUserRoutinglanguages() async throws {
        try await call("getUserRoutinglanguages") {
            try UsersApi.getUserRoutinglanguages(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetUserRoutingskills() async throws {
        try await call("getUserRoutingskills") {
            try UsersApi.getUserRoutingskills(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetUserRoutingstatus() async throws {
        try await call("getUserRoutingstatus") {
            try UsersApi.getUserRoutingstatus(userId: $0.value("userId"))
        }
    }

    func testGetUserSkillgroups() async throws {
        try await call("getUserSkillgroups") {
            try UsersApi.getUserSkillgroups(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"),
                before: $0.optional("before"))
        }
    }

    func testGetUserState() async throws {
        try await call("getUserState") {
            try UsersApi.getUserState(userId: $0.value("userId"))
        }
    }

    func testGetUserStation() async throws {
        try await call("getUserStation") {
            try UsersApi.getUserStation(userId: $0.value("userId"))
        }
    }

    func testGetUserSuperiors() async throws {
        try await call("getUserSuperiors") {
            try UsersApi.getUserSuperiors(userId: $0.value("userId"), expand: $0.optional("expand"))
        }
    }

    func testGetUserTrustors() async throws {
        try await call("getUserTrustors") {
            try UsersApi.getUserTrustors(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetUserVerifiers() async throws {
        try await call("getUserVerifiers") {
            try UsersApi.getUserVerifiers(userId: $0.value("userId"))
        }
    }

    func testGetUsers() async throws {
        try await call("getUsers") {
            try UsersApi.getUsers(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                jabberId: $0.optional("jabberId"), sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"),
                integrationPresenceSource: $0.optional("integrationPresenceSource"),
                userCustomAttributeSchemaIds: $0.optional("userCustomAttributeSchemaIds"), state: $0.optional("state"))
        }
    }

    func testGetUsersChatsMe() async throws {
        try await call("getUsersChatsMe") {
            try UsersApi.getUsersChatsMe(
                excludeClosed: $0.optional("excludeClosed"), includePresence: $0.optional("includePresence"),
                includeRoomOwners: $0.optional("includeRoomOwners"), after: $0.optional("after"))
        }
    }

    func testGetUsersCustomattributesSchema() async throws {
        try await call("getUsersCustomattributesSchema") {
            try UsersApi.getUsersCustomattributesSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testGetUsersCustomattributesSchemaVersion() async throws {
        try await call("getUsersCustomattributesSchemaVersion") {
            try UsersApi.getUsersCustomattributesSchemaVersion(
                schemaId: $0.value("schemaId"), versionId: $0.value("versionId"))
        }
    }

    func testGetUsersCustomattributesSchemaVersions() async throws {
        try await call("getUsersCustomattributesSchemaVersions") {
            try UsersApi.getUsersCustomattributesSchemaVersions(schemaId: $0.value("schemaId"))
        }
    }

    func testGetUsersCustomattributesSchemas() async throws {
        try await call("getUsersCustomattributesSchemas") { _ in
            UsersApi.getUsersCustomattributesSchemas()
        }
    }

    func testGetUsersCustomattributesSchemasCoretype() async throws {
        try await call("getUsersCustomattributesSchemasCoretype") {
            try UsersApi.getUsersCustomattributesSchemasCoretype(coreTypeName: $0.value("coreTypeName"))
        }
    }

    func testGetUsersCustomattributesSchemasCoretypes() async throws {
        try await call("getUsersCustomattributesSchemasCoretypes") { _ in
            UsersApi.getUsersCustomattributesSchemasCoretypes()
        }
    }

    func testGetUsersCustomattributesSchemasLimits() async throws {
        try await call("getUsersCustomattributesSchemasLimits") { _ in
            UsersApi.getUsersCustomattributesSchemasLimits()
        }
    }

    func testGetUsersDevelopmentActivities() async throws {
        try await call("getUsersDevelopmentActivities") {
            try UsersApi.getUsersDevelopmentActivities(
                userId: $0.optional("userId"), moduleId: $0.optional("moduleId"), interval: $0.optional("interval"),
                completionInterval: $0.optional("completionInterval"), overdue: $0.optional("overdue"),
                pass: $0.optional("pass"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), types: $0.optional("types"), statuses: $0.optional("statuses"),
                relationship: $0.optional("relationship"))
        }
    }

    func testGetUsersDevelopmentActivitiesMe() async throws {
        try await call("getUsersDevelopmentActivitiesMe") {
            try UsersApi.getUsersDevelopmentActivitiesMe(
                moduleId: $0.optional("moduleId"), interval: $0.optional("interval"),
                completionInterval: $0.optional("completionInterval"), overdue: $0.optional("overdue"),
                pass: $0.optional("pass"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), types: $0.optional("types"), statuses: $0.optional("statuses"),
                relationship: $0.optional("relationship"))
        }
    }

    func testGetUsersDevelopmentActivity() async throws {
        try await call("getUsersDevelopmentActivity") {
            try UsersApi.getUsersDevelopmentActivity(activityId: $0.value("activityId"), type: $0.value("type"))
        }
    }

    func testGetUsersExternalidAuthorityNameExternalKey() async throws {
        try await call("getUsersExternalidAuthorityNameExternalKey") {
            try UsersApi.getUsersExternalidAuthorityNameExternalKey(
                authorityName: $0.value("authorityName"), externalKey: $0.value("externalKey"),
                expand: $0.optional("expand"))
        }
    }

    func testGetUsersMe() async throws {
        try await call("getUsersMe") {
            try UsersApi.getUsersMe(
                expand: $0.optional("expand"), integrationPresenceSource: $0.optional("integrationPresenceSource"),
                userCustomAttributeSchemaIds: $0.optional("userCustomAttributeSchemaIds"))
        }
    }

    func testGetUsersMeVerifiers() async throws {
        try await call("getUsersMeVerifiers") { _ in
            UsersApi.getUsersMeVerifiers()
        }
    }

    func testGetUsersQuery() async throws {
        try await call("getUsersQuery") {
            try UsersApi.getUsersQuery(
                cursor: $0.optional("cursor"), pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"),
                expand: $0.optional("expand"), integrationPresenceSource: $0.optional("integrationPresenceSource"),
                userCustomAttributeSchemaIds: $0.optional("userCustomAttributeSchemaIds"), state: $0.optional("state"))
        }
    }

    func testGetUsersSearch() async throws {
        try await call("getUsersSearch") {
            try UsersApi.getUsersSearch(
                q64: $0.value("q64"), expand: $0.optional("expand"),
                integrationPresenceSource: $0.optional("integrationPresenceSource"))
        }
    }

    func testGetUsersStationsMe() async throws {
        try await call("getUsersStationsMe") { _ in
            UsersApi.getUsersStationsMe()
        }
    }

    func testPatchUser() async throws {
        try await call("patchUser") {
            try UsersApi.patchUser(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchUserCallforwarding() async throws {
        try await call("patchUserCallforwarding") {
            try UsersApi.patchUserCallforwarding(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchUserCustomattributes() async throws {
        try await call("patchUserCustomattributes") {
            try UsersApi.patchUserCustomattributes(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchUserCustomattributesBulk() async throws {
        try await call("patchUserCustomattributesBulk") {
            try UsersApi.patchUserCustomattributesBulk(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchUserGeolocation() async throws {
        try await call("patchUserGeolocation") {
            try UsersApi.patchUserGeolocation(
                userId: $0.value("userId"), clientId: $0.value("clientId"), body: $0.body())
        }
    }

    func testPatchUserQueue() async throws {
        try await call("patchUserQueue") {
            try UsersApi.patchUserQueue(queueId: $0.value("queueId"), userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchUserQueues() async throws {
        try await call("patchUserQueues") {
            try UsersApi.patchUserQueues(
                userId: $0.value("userId"), body: $0.body(), divisionId: $0.optional("divisionId"))
        }
    }

    func testPatchUserRoutinglanguage() async throws {
        try await call("patchUserRoutinglanguage") {
            try UsersApi.patchUserRoutinglanguage(
                userId: $0.value("userId"), languageId: $0.value("languageId"), body: $0.body())
        }
    }

    func testPatchUserRoutinglanguagesBulk() async throws {
        try await call("patchUserRoutinglanguagesBulk") {
            try UsersApi.patchUserRoutinglanguagesBulk(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchUserRoutingskillsBulk() async throws {
        try await call("patchUserRoutingskillsBulk") {
            try UsersApi.patchUserRoutingskillsBulk(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchUsersBulk() async throws {
        try await call("patchUsersBulk") {
            try UsersApi.patchUsersBulk(body: $0.body())
        }
    }

    func testPostAnalyticsUsersActivityQuery() async throws {
        try await call("postAnalyticsUsersActivityQuery") {
            try UsersApi.postAnalyticsUsersActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostAnalyticsUsersAggregatesJobs() async throws {
        try await call("postAnalyticsUsersAggregatesJobs") {
            try UsersApi.postAnalyticsUsersAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsUsersAggregatesQuery() async throws {
        try await call("postAnalyticsUsersAggregatesQuery") {
            try UsersApi.postAnalyticsUsersAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsUsersDetailsJobs() async throws {
        try await call("postAnalyticsUsersDetailsJobs") {
            try UsersApi.postAnalyticsUsersDetailsJobs(body: $0.body())
        }
    }

    func testPostAnalyticsUsersDetailsQuery() async throws {
        try await call("postAnalyticsUsersDetailsQuery") {
            try UsersApi.postAnalyticsUsersDetailsQuery(body: $0.body())
        }
    }

    func testPostAnalyticsUsersObservationsQuery() async throws {
        try await call("postAnalyticsUsersObservationsQuery") {
            try UsersApi.postAnalyticsUsersObservationsQuery(body: $0.body())
        }
    }

    func testPostAuthorizationSubjectBulkadd() async throws {
        try await call("postAuthorizationSubjectBulkadd") {
            try UsersApi.postAuthorizationSubjectBulkadd(
                subjectId: $0.value("subjectId"), body: $0.body(), subjectType: $0.optional("subjectType"))
        }
    }

    func testPostAuthorizationSubjectBulkremove() async throws {
        try await call("postAuthorizationSubjectBulkremove") {
            try UsersApi.postAuthorizationSubjectBulkremove(subjectId: $0.value("subjectId"), body: $0.body())
        }
    }

    func testPostAuthorizationSubjectBulkreplace() async throws {
        try await call("postAuthorizationSubjectBulkreplace") {
            try UsersApi.postAuthorizationSubjectBulkreplace(
                subjectId: $0.value("subjectId"), body: $0.body(), subjectType: $0.optional("subjectType"))
        }
    }

    func testPostAuthorizationSubjectDivisionRole() async throws {
        try await call("postAuthorizationSubjectDivisionRole") {
            try UsersApi.postAuthorizationSubjectDivisionRole(
                subjectId: $0.value("subjectId"), divisionId: $0.value("divisionId"), roleId: $0.value("roleId"),
                subjectType: $0.optional("subjectType"))
        }
    }

    func testPostUserExternalid() async throws {
        try await call("postUserExternalid") {
            try UsersApi.postUserExternalid(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostUserInvite() async throws {
        try await call("postUserInvite") {
            try UsersApi.postUserInvite(userId: $0.value("userId"), force: $0.optional("force"))
        }
    }

    func testPostUserPassword() async throws {
        try await call("postUserPassword") {
            try UsersApi.postUserPassword(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostUserRoutinglanguages() async throws {
        try await call("postUserRoutinglanguages") {
            try UsersApi.postUserRoutinglanguages(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostUserRoutingskills() async throws {
        try await call("postUserRoutingskills") {
            try UsersApi.postUserRoutingskills(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostUsers() async throws {
        try await call("postUsers") {
            try UsersApi.postUsers(body: $0.body())
        }
    }

    func testPostUsersCustomattributesSchemas() async throws {
        try await call("postUsersCustomattributesSchemas") {
            try UsersApi.postUsersCustomattributesSchemas(body: $0.body())
        }
    }

    func testPostUsersDevelopmentActivitiesAggregatesQuery() async throws {
        try await call("postUsersDevelopmentActivitiesAggregatesQuery") {
            try UsersApi.postUsersDevelopmentActivitiesAggregatesQuery(body: $0.body())
        }
    }

    func testPostUsersMePassword() async throws {
        try await call("postUsersMePassword") {
            try UsersApi.postUsersMePassword(body: $0.body())
        }
    }

    func testPostUsersMeVerifiersTotp() async throws {
        try await call("postUsersMeVerifiersTotp") {
            try UsersApi.postUsersMeVerifiersTotp(body: $0.body())
        }
    }

    func testPostUsersMeVerifiersTotpVerifierId() async throws {
        try await call("postUsersMeVerifiersTotpVerifierId") {
            try UsersApi.postUsersMeVerifiersTotpVerifierId(verifierId: $0.value("verifierId"), body: $0.body())
        }
    }

    func testPostUsersMeVerifiersWebauthnRegister() async throws {
        try await call("postUsersMeVerifiersWebauthnRegister") {
            try UsersApi.postUsersMeVerifiersWebauthnRegister(body: $0.body())
        }
    }

    func testPostUsersMeVerifiersWebauthnRegisterOptions() async throws {
        try await call("postUsersMeVerifiersWebauthnRegisterOptions") { _ in
            UsersApi.postUsersMeVerifiersWebauthnRegisterOptions()
        }
    }

    func testPostUsersSearch() async throws {
        try await call("postUsersSearch") {
            try UsersApi.postUsersSearch(body: $0.body())
        }
    }

    func testPostUsersSearchConversationTarget() async throws {
        try await call("postUsersSearchConversationTarget") {
            try UsersApi.postUsersSearchConversationTarget(body: $0.body())
        }
    }

    func testPostUsersSearchQueuemembersManage() async throws {
        try await call("postUsersSearchQueuemembersManage") {
            try UsersApi.postUsersSearchQueuemembersManage(body: $0.body())
        }
    }

    func testPostUsersSearchTeamsAssign() async throws {
        try await call("postUsersSearchTeamsAssign") {
            try UsersApi.postUsersSearchTeamsAssign(body: $0.body())
        }
    }

    func testPutRoutingDirectroutingbackupSettingsMe() async throws {
        try await call("putRoutingDirectroutingbackupSettingsMe") {
            try UsersApi.putRoutingDirectroutingbackupSettingsMe(body: $0.body())
        }
    }

    func testPutRoutingUserDirectroutingbackupSettings() async throws {
        try await call("putRoutingUserDirectroutingbackupSettings") {
            try UsersApi.putRoutingUserDirectroutingbackupSettings(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutRoutingUserUtilization() async throws {
        try await call("putRoutingUserUtilization") {
            try UsersApi.putRoutingUserUtilization(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutUserCallforwarding() async throws {
        try await call("putUserCallforwarding") {
            try UsersApi.putUserCallforwarding(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutUserCustomattributes() async throws {
        try await call("putUserCustomattributes") {
            try UsersApi.putUserCustomattributes(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutUserOutofoffice() async throws {
        try await call("putUserOutofoffice") {
            try UsersApi.putUserOutofoffice(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutUserProfileskills() async throws {
        try await call("putUserProfileskills") {
            try UsersApi.putUserProfileskills(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutUserRoles() async throws {
        try await call("putUserRoles") {
            try UsersApi.putUserRoles(subjectId: $0.value("subjectId"), body: $0.body())
        }
    }

    func testPutUserRoutingskill() async throws {
        try await call("putUserRoutingskill") {
            try UsersApi.putUserRoutingskill(userId: $0.value("userId"), skillId: $0.value("skillId"), body: $0.body())
        }
    }

    func testPutUserRoutingskillsBulk() async throws {
        try await call("putUserRoutingskillsBulk") {
            try UsersApi.putUserRoutingskillsBulk(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutUserRoutingstatus() async throws {
        try await call("putUserRoutingstatus") {
            try UsersApi.putUserRoutingstatus(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutUserState() async throws {
        try await call("putUserState") {
            try UsersApi.putUserState(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutUserStationAssociatedstationStationId() async throws {
        try await call("putUserStationAssociatedstationStationId") {
            try UsersApi.putUserStationAssociatedstationStationId(
                userId: $0.value("userId"), stationId: $0.value("stationId"))
        }
    }

    func testPutUserStationDefaultstationStationId() async throws {
        try await call("putUserStationDefaultstationStationId") {
            try UsersApi.putUserStationDefaultstationStationId(
                userId: $0.value("userId"), stationId: $0.value("stationId"))
        }
    }

    func testPutUserVerifier() async throws {
        try await call("putUserVerifier") {
            try UsersApi.putUserVerifier(
                userId: $0.value("userId"), verifierId: $0.value("verifierId"), body: $0.body())
        }
    }

    func testPutUsersCustomattributesSchema() async throws {
        try await call("putUsersCustomattributesSchema") {
            try UsersApi.putUsersCustomattributesSchema(schemaId: $0.value("schemaId"), body: $0.body())
        }
    }

    func testPutUsersMeVerifier() async throws {
        try await call("putUsersMeVerifier") {
            try UsersApi.putUsersMeVerifier(verifierId: $0.value("verifierId"), body: $0.body())
        }
    }

    func testPutUsersStationsMeAssociatedstationStationId() async throws {
        try await call("putUsersStationsMeAssociatedstationStationId") {
            try UsersApi.putUsersStationsMeAssociatedstationStationId(stationId: $0.value("stationId"))
        }
    }
}
