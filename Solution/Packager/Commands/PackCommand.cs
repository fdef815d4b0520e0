using Segmentation.Packager.Packaging;

namespace Segmentation.Packager.Commands;

/// <summary>Writes both packages of a solution, or none.</summary>
static class PackCommand
{
    public static void Run(Arguments arguments, TextWriter output)
    {
        arguments.Allow([.. InputReader.Options, "version", "output", "name"]);
        var version = Four(arguments.Required("version"));
        var folder = arguments.Required("output");
        var solution = Packing.Link(InputReader.Read(arguments));
        var name = arguments.Optional("name") ?? solution.Manifest.UniqueName;
        (string File, byte[] Zip)[] packages =
        [
            ($"{name}_managed.zip", Packing.Pack(solution, PackageKind.Managed, version)),
            ($"{name}.zip", Packing.Pack(solution, PackageKind.Unmanaged, version)),
        ];
        Directory.CreateDirectory(folder);
        foreach (var (file, zip) in packages)
        {
            File.WriteAllBytes(Path.Combine(folder, file), zip);
            output.WriteLine($"{file}: {zip.Length:N0} bytes, version {version}");
        }
    }

    static Version Four(string text) =>
        Version.TryParse(text, out var version) && version.Revision >= 0
            ? version
            : throw new ArgumentException($"--version is \"{text}\"; it has four numbers, such as 1.0.0.0.");
}
