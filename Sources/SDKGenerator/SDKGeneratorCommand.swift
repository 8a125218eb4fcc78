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
               swift run sdkgen api [--check]
               swift run sdkgen tests [--check]
               swift run sdkgen slice [--tags T,…] [--operations O,…] [--depth N] [--access public] --output DIR

        index  writes Sources/CDefinition/platform-api.index, the compact form that is embedded in the program, of
               Definitions/platform-api-v2.json
        api    writes Sources/SDK/API, the typed API, and the tags in Package.swift, of the index that is embedded
        tests  writes Tests/PlatformAPITests/Generated, a test of each function of the typed API
        slice  writes a part of the typed API, for a target of your own that depends on PlatformClient

        Run 'index', then 'api' and 'tests', in the root of the repository after every change of the definition.

          --check         write nothing; exit code 1 if what is there is not what the definition makes
          --tags          tags or their classes, for example Users,Routing
          --operations    operations, for example getUsersMe,postUsers
          --depth         how many schemas lead from an operation to the last that is a model; what lies deeper is plain
                          JSON (all are models)
          --access        public, or internal, which needs no other word (internal)
          --output        the folder for the files; generated files that are in it are replaced
          --help          print this help
        """

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            switch arguments {
            case _ where arguments.contains("--help"): print(usage)
            case ["index"]: try IndexCommand().write()
            case ["index", "--check"]: try IndexCommand().check()
            case ["api"]: try APICommand().write()
            case ["api", "--check"]: try APICommand().check()
            case ["tests"]: try TestsCommand().write()
            case ["tests", "--check"]: try TestsCommand().check()
            case _ where arguments.first == "slice": try SliceCommand(arguments.dropFirst()).write()
            default:
                print(usage)
                exit(2)
            }
        } catch let error as SliceCommand.UsageError {
            print("sdkgen: \(error); see sdkgen --help")
            exit(2)
        } catch {
            print("sdkgen: \(error)")
            exit(1)
        }
    }
}
