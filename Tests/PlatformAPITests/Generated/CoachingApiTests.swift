// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformCoaching

/// The functions of `CoachingApi`, each of which is called once.
final class CoachingApiTests: OperationTestCase {
    func testDeleteCoachingAppointment() async throws {
        try await call("deleteCoachingAppointment") {
            try CoachingApi.deleteCoachingAppointment(appointmentId: $0.value("appointmentId"))
        }
    }

    func testDeleteCoachingAppointmentAnnotation() async throws {
        try await call("deleteCoachingAppointmentAnnotation") {
            try CoachingApi.deleteCoachingAppointmentAnnotation(
                appointmentId: $0.value("appointmentId"), annotationId: $0.value("annotationId"))
        }
    }

    func testGetCoachingAppointment() async throws {
        try await call("getCoachingAppointment") {
            try CoachingApi.getCoachingAppointment(appointmentId: $0.value("appointmentId"))
        }
    }

    func testGetCoachingAppointmentAnnotation() async throws {
        try await call("getCoachingAppointmentAnnotation") {
            try CoachingApi.getCoachingAppointmentAnnotation(
                appointmentId: $0.value("appointmentId"), annotationId: $0.value("annotationId"))
        }
    }

    func testGetCoachingAppointmentAnnotations() async throws {
        try await call("getCoachingAppointmentAnnotations") {
            try CoachingApi.getCoachingAppointmentAnnotations(
                appointmentId: $0.value("appointmentId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetCoachingAppointmentStatuses() async throws {
        try await call("getCoachingAppointmentStatuses") {
            try CoachingApi.getCoachingAppointmentStatuses(
                appointmentId: $0.value("appointmentId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetCoachingAppointments() async throws {
        try await call("getCoachingAppointments") {
            try CoachingApi.getCoachingAppointments(
                userIds: $0.value("userIds"), interval: $0.optional("interval"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), statuses: $0.optional("statuses"),
                facilitatorIds: $0.optional("facilitatorIds"), sortOrder: $0.optional("sortOrder"),
                relationships: $0.optional("relationships"), completionInterval: $0.optional("completionInterval"),
                overdue: $0.optional("overdue"), intervalCondition: $0.optional("intervalCondition"))
        }
    }

    func testGetCoachingAppointmentsMe() async throws {
        try await call("getCoachingAppointmentsMe") {
            try CoachingApi.getCoachingAppointmentsMe(
                interval: $0.optional("interval"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), statuses: $0.optional("statuses"),
                facilitatorIds: $0.optional("facilitatorIds"), sortOrder: $0.optional("sortOrder"),
                relationships: $0.optional("relationships"), completionInterval: $0.optional("completionInterval"),
                overdue: $0.optional("overdue"), intervalCondition: $0.optional("intervalCondition"))
        }
    }

    func testGetCoachingNotification() async throws {
        try await call("getCoachingNotification") {
            try CoachingApi.getCoachingNotification(
                notificationId: $0.value("notificationId"), expand: $0.optional("expand"))
        }
    }

    func testGetCoachingNotifications() async throws {
        try await call("getCoachingNotifications") {
            try CoachingApi.getCoachingNotifications(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), expand: $0.optional("expand"))
        }
    }

    func testGetCoachingScheduleslotsJob() async throws {
        try await call("getCoachingScheduleslotsJob") {
            try CoachingApi.getCoachingScheduleslotsJob(jobId: $0.value("jobId"))
        }
    }

    func testPatchCoachingAppointment() async throws {
        try await call("patchCoachingAppointment") {
            try CoachingApi.patchCoachingAppointment(appointmentId: $0.value("appointmentId"), body: $0.body())
        }
    }

    func testPatchCoachingAppointmentAnnotation() async throws {
        try await call("patchCoachingAppointmentAnnotation") {
            try CoachingApi.patchCoachingAppointmentAnnotation(
                appointmentId: $0.value("appointmentId"), annotationId: $0.value("annotationId"), body: $0.body())
        }
    }

    func testPatchCoachingAppointmentStatus() async throws {
        try await call("patchCoachingAppointmentStatus") {
            try CoachingApi.patchCoachingAppointmentStatus(appointmentId: $0.value("appointmentId"), body: $0.body())
        }
    }

    func testPatchCoachingNotification() async throws {
        try await call("patchCoachingNotification") {
            try CoachingApi.patchCoachingNotification(notificationId: $0.value("notificationId"), body: $0.body())
        }
    }

    func testPostCoachingAppointmentAnnotations() async throws {
        try await call("postCoachingAppointmentAnnotations") {
            try CoachingApi.postCoachingAppointmentAnnotations(
                appointmentId: $0.value("appointmentId"), body: $0.body())
        }
    }

    func testPostCoachingAppointmentConversations() async throws {
        try await call("postCoachingAppointmentConversations") {
            try CoachingApi.postCoachingAppointmentConversations(
                appointmentId: $0.value("appointmentId"), body: $0.body())
        }
    }

    func testPostCoachingAppointments() async throws {
        try await call("postCoachingAppointments") {
            try CoachingApi.postCoachingAppointments(body: $0.body())
        }
    }

    func testPostCoachingAppointmentsAggregatesQuery() async throws {
        try await call("postCoachingAppointmentsAggregatesQuery") {
            try CoachingApi.postCoachingAppointmentsAggregatesQuery(body: $0.body())
        }
    }

    func testPostCoachingScheduleslotsJobs() async throws {
        try await call("postCoachingScheduleslotsJobs") {
            try CoachingApi.postCoachingScheduleslotsJobs(body: $0.body())
        }
    }

    func testPostCoachingScheduleslotsQuery() async throws {
        try await call("postCoachingScheduleslotsQuery") {
            try CoachingApi.postCoachingScheduleslotsQuery(body: $0.body())
        }
    }
}
