using System.Diagnostics;
using Segmentation.Packager.Commands;
using Segmentation.Packager.Files;
using Segmentation.Packager.Packaging;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Packaging;

[TestClass]
public sealed class DeterminismTests
{
    static readonly Version Version = new(1, 2, 3, 4);

    [TestMethod]
    public void Pack_Twice_GivesTheSameBytes() => CollectionAssert.AreEqual(Pack(), Pack());

    [TestMethod]
    public void Pack_InAnotherFolderAndTimeZoneWithOtherFileTimes_GivesTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        string[] options = InputFolder.Write(BuiltFixture.Input(), folder.Path);
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        Run([typeof(CommandLine).Assembly.Location, "pack", .. options, "--version", Version.ToString(), "--output", folder.At("out")], "Pacific/Kiritimati");

        CollectionAssert.AreEqual(Pack(), File.ReadAllBytes(folder.At(Path.Combine("out", "Segmentation_managed.zip"))));
    }

    [TestMethod]
    public void ShippedZips_PackedAgainFromTheBuiltFiles_AreTheSameBytes()
    {
        var input = BuiltFixture.Input() with
        {
            Controls = FolderReader.Read(Repository.At("Pcf", "out", "controls")),
            WebResources = FolderReader.Read(Repository.At("Pcf", "out", "webresources")),
        };

        var packed = Packing.Pack(Packing.Link(input), PackageKind.Managed, Version.Parse(Repository.SolutionVersion));

        CollectionAssert.AreEqual(ShippedZip.Managed.Bytes, packed);
    }

    static byte[] Pack() => Packing.Pack(Packing.Link(BuiltFixture.Input()), PackageKind.Managed, Version);

    static void Run(string[] arguments, string timeZone)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["TZ"] = timeZone } };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.AreEqual(0, process.ExitCode, errors);
    }
}
