import PlatformDefinition

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The program `sdkgen`: makes of the API definition what is compiled.
@main
enum SDKGeneratorCommand {
    private static let usage = """
        usage: swift run sdkgen index [--check]

        Writes Sources/CDefinition/platform-api.index, the compact form that is embedded in the program, of
        Definitions/platform-api-v2.json. Run it in the root of the repository after every change of the definition.

          --check  write nothing; exit code 1 if the index is not that of the definition
          --help   print this help
        """

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            switch arguments {
            case ["index"]: try IndexCommand().write()
            case ["index", "--check"]: try IndexCommand().check()
            case _ where arguments.contains("--help"): print(usage)
            default:
                print(usage)
                exit(2)
            }
        } catch {
            print("sdkgen: \(error)")
            exit(1)
        }
    }
}
