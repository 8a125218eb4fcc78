import PlatformClient

// The runtime without any generated code: what the size of App is compared with.

let call = APICall<JSON>("getUsersMe", .get, "/api/v2/users/me")
print(call.request.path, ApiClient.instance)
