// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformCoaching
import Testing

extension EveryFunctionTests {
    @Test(arguments: coachingApiCalls) func coachingApi(_ call: TypedCall) async throws { try await check(call) }

    static var coachingApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteCoachingAppointment") {
            try CoachingApi.deleteCoachingAppointment(appointmentId: $0.value("appointmentId"))
        }
        calls.add("deleteCoachingAppointmentAnnotation") {
            try CoachingApi.deleteCoachingAppointmentAnnotation(
                appointmentId: $0.value("appointmentId"), annotationId: $0.value("annotationId"))
        }
        calls.add("getCoachingAppointment") {
            try CoachingApi.getCoachingAppointment(appointmentId: $0.value("appointmentId"))
        }
        calls.add("getCoachingAppointmentAnnotation") {
            try CoachingApi.getCoachingAppointmentAnnotation(
                appointmentId: $0.value("appointmentId"), annotationId: $0.value("annotationId"))
        }
        calls.add("getCoachingAppointmentAnnotations") {
            try CoachingApi.getCoachingAppointmentAnnotations(
                appointmentId: $0.value("appointmentId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getCoachingAppointmentStatuses") {
            try CoachingApi.getCoachingAppointmentStatuses(
                appointmentId: $0.value("appointmentId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getCoachingAppointments") {
            try CoachingApi.getCoachingAppointments(
                userIds: $0.value("userIds"), interval: $0.optional("interval"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), statuses: $0.optional("statuses"),
                facilitatorIds: $0.optional("facilitatorIds"), sortOrder: $0.optional("sortOrder"),
                relationships: $0.optional("relationships"), completionInterval: $0.optional("completionInterval"),
                overdue: $0.optional("overdue"), intervalCondition: $0.optional("intervalCondition"))
        }
        calls.add("getCoachingAppointmentsMe") {
            try CoachingApi.getCoachingAppointmentsMe(
                interval: $0.optional("interval"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), statuses: $0.optional("statuses"),
                facilitatorIds: $0.optional("facilitatorIds"), sortOrder: $0.optional("sortOrder"),
                relationships: $0.optional("relationships"), completionInterval: $0.optional("completionInterval"),
                overdue: $0.optional("overdue"), intervalCondition: $0.optional("intervalCondition"))
        }
        calls.add("getCoachingNotification") {
            try CoachingApi.getCoachingNotification(
                notificationId: $0.value("notificationId"), expand: $0.optional("expand"))
        }
        calls.add("getCoachingNotifications") {
            try CoachingApi.getCoachingNotifications(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), expand: $0.optional("expand"))
        }
        calls.add("getCoachingScheduleslotsJob") {
            try CoachingApi.getCoachingScheduleslotsJob(jobId: $0.value("jobId"))
        }
        calls.add("patchCoachingAppointment") {
            try CoachingApi.patchCoachingAppointment(appointmentId: $0.value("appointmentId"), body: $0.body())
        }
        calls.add("patchCoachingAppointmentAnnotation") {
            try CoachingApi.patchCoachingAppointmentAnnotation(
                appointmentId: $0.value("appointmentId"), annotationId: $0.value("annotationId"), body: $0.body())
        }
        calls.add("patchCoachingAppointmentStatus") {
            try CoachingApi.patchCoachingAppointmentStatus(appointmentId: $0.value("appointmentId"), body: $0.body())
        }
        calls.add("patchCoachingNotification") {
            try CoachingApi.patchCoachingNotification(notificationId: $0.value("notificationId"), body: $0.body())
        }
        calls.add("postCoachingAppointmentAnnotations") {
            try CoachingApi.postCoachingAppointmentAnnotations(
                appointmentId: $0.value("appointmentId"), body: $0.body())
        }
        calls.add("postCoachingAppointmentConversations") {
            try CoachingApi.postCoachingAppointmentConversations(
                appointmentId: $0.value("appointmentId"), body: $0.body())
        }
        calls.add("postCoachingAppointments") {
            try CoachingApi.postCoachingAppointments(body: $0.body())
        }
        calls.add("postCoachingAppointmentsAggregatesQuery") {
            try CoachingApi.postCoachingAppointmentsAggregatesQuery(body: $0.body())
        }
        calls.add("postCoachingScheduleslotsJobs") {
            try CoachingApi.postCoachingScheduleslotsJobs(body: $0.body())
        }
        calls.add("postCoachingScheduleslotsQuery") {
            try CoachingApi.postCoachingScheduleslotsQuery(body: $0.body())
        }
        return calls
    }
}
