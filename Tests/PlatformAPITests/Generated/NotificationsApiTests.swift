// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformNotifications

/// The functions of `NotificationsApi`, each of which is called once.
final class NotificationsApiTests: OperationTestCase {
    func testDeleteNotificationsChannelSubscriptions() async throws {
        try await call("deleteNotificationsChannelSubscriptions") {
            try NotificationsApi.deleteNotificationsChannelSubscriptions(channelId: $0.value("channelId"))
        }
    }

    func testGetNotificationsAvailabletopics() async throws {
        try await call("getNotificationsAvailabletopics") {
            try NotificationsApi.getNotificationsAvailabletopics(
                expand: $0.optional("expand"), includePreview: $0.optional("includePreview"))
        }
    }

    func testGetNotificationsChannelSubscriptions() async throws {
        try await call("getNotificationsChannelSubscriptions") {
            try NotificationsApi.getNotificationsChannelSubscriptions(channelId: $0.value("channelId"))
        }
    }

    func testGetNotificationsChannels() async throws {
        try await call("getNotificationsChannels") {
            try NotificationsApi.getNotificationsChannels(includechannels: $0.optional("includechannels"))
        }
    }

    func testHeadNotificationsChannel() async throws {
        try await call("headNotificationsChannel") {
            try NotificationsApi.headNotificationsChannel(channelId: $0.value("channelId"))
        }
    }

    func testPostNotificationsChannelSubscriptions() async throws {
        try await call("postNotificationsChannelSubscriptions") {
            try NotificationsApi.postNotificationsChannelSubscriptions(
                channelId: $0.value("channelId"), body: $0.body(), ignoreErrors: $0.optional("ignoreErrors"))
        }
    }

    func testPostNotificationsChannels() async throws {
        try await call("postNotificationsChannels") { _ in
            NotificationsApi.postNotificationsChannels()
        }
    }

    func testPutNotificationsChannelSubscriptions() async throws {
        try await call("putNotificationsChannelSubscriptions") {
            try NotificationsApi.putNotificationsChannelSubscriptions(
                channelId: $0.value("channelId"), body: $0.body(), ignoreErrors: $0.optional("ignoreErrors"))
        }
    }
}
