// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformNotifications
import Testing

extension EveryFunctionTests {
    @Test(arguments: notificationsApiCalls) func notificationsApi(_ call: TypedCall) async throws { try await check(call) }

    static var notificationsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteNotificationsChannelSubscriptions") {
            try NotificationsApi.deleteNotificationsChannelSubscriptions(channelId: $0.value("channelId"))
        }
        calls.add("getNotificationsAvailabletopics") {
            try NotificationsApi.getNotificationsAvailabletopics(
                expand: $0.optional("expand"), includePreview: $0.optional("includePreview"))
        }
        calls.add("getNotificationsChannelSubscriptions") {
            try NotificationsApi.getNotificationsChannelSubscriptions(channelId: $0.value("channelId"))
        }
        calls.add("getNotificationsChannels") {
            try NotificationsApi.getNotificationsChannels(includechannels: $0.optional("includechannels"))
        }
        calls.add("headNotificationsChannel") {
            try NotificationsApi.headNotificationsChannel(channelId: $0.value("channelId"))
        }
        calls.add("postNotificationsChannelSubscriptions") {
            try NotificationsApi.postNotificationsChannelSubscriptions(
                channelId: $0.value("channelId"), body: $0.body(), ignoreErrors: $0.optional("ignoreErrors"))
        }
        calls.add("postNotificationsChannels") { _ in NotificationsApi.postNotificationsChannels() }
        calls.add("putNotificationsChannelSubscriptions") {
            try NotificationsApi.putNotificationsChannelSubscriptions(
                channelId: $0.value("channelId"), body: $0.body(), ignoreErrors: $0.optional("ignoreErrors"))
        }
        return calls
    }
}
