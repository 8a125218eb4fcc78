#if canImport(Security)
    import Foundation
    import Security

    /// Keeps logins in the Keychain; compiled and run on Apple platforms only, where it was not tried yet.
    ///
    /// An item can be read after the first unlock, on this device alone, and is in no backup.
    public struct KeychainTokenStore: TokenStore {
        /// What tells the items from those of other programs.
        public let service: String

        /// Makes a store.
        public init(service: String = "genesyscloudswift") { self.service = service }

        /// What was saved under that key; nil when there is nothing.
        public func load(_ key: String) throws -> String? {
            var query = item(key)
            query[kSecReturnData] = true
            query[kSecMatchLimit] = kSecMatchLimitOne
            var result: CFTypeRef?
            let status = SecItemCopyMatching(query as CFDictionary, &result)
            if status == errSecItemNotFound { return nil }
            guard status == errSecSuccess, let data = result as? Data else { throw failure("read", status) }
            return String(decoding: data, as: UTF8.self)
        }

        /// Keeps a text under that key.
        public func save(_ text: String, for key: String) throws {
            let data = Data(text.utf8)
            let status = SecItemUpdate(item(key) as CFDictionary, [kSecValueData: data] as CFDictionary)
            if status == errSecSuccess { return }
            guard status == errSecItemNotFound else { throw failure("saved", status) }
            var new = item(key)
            new[kSecValueData] = data
            new[kSecAttrAccessible] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
            let added = SecItemAdd(new as CFDictionary, nil)
            guard added == errSecSuccess else { throw failure("saved", added) }
        }

        /// Forgets what is kept under that key.
        public func remove(_ key: String) throws {
            let status = SecItemDelete(item(key) as CFDictionary)
            guard status == errSecSuccess || status == errSecItemNotFound else { throw failure("removed", status) }
        }

        private func item(_ key: String) -> [CFString: Any] {
            // Not the data protection Keychain on macOS, which command line tools have no entitlement for.
            [kSecClass: kSecClassGenericPassword, kSecAttrService: service, kSecAttrAccount: key]
        }

        private func failure(_ verb: String, _ status: OSStatus) -> ApiError {
            let reason = SecCopyErrorMessageString(status, nil).map { $0 as String } ?? "status \(status)"
            return ApiError(.configuration, "the login cannot be \(verb) in the Keychain: \(reason)")
        }
    }
#endif
