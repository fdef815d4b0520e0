using Segmentation.Sandbox.CommandLine;

namespace Segmentation.Sandbox.Tests.CommandLine;

[TestClass]
public sealed class SandboxArgumentsParserTests
{
    [TestMethod]
    public void NoArguments_GiveTheDefaults() => Assert.AreEqual(5080, SandboxArgumentsParser.Parse([]).Port);

    [TestMethod]
    public void NoSources_LeavesTheirTablesOut()
    {
        Assert.IsTrue(ShippedSolutions.Files().Any(IsOfSources));
        Assert.IsFalse(ShippedSolutions.Files(SandboxArgumentsParser.Parse(["--no-sources"]).Sources).Any(IsOfSources));

        static bool IsOfSources(string file) => file.EndsWith("MarketingSources_managed.zip", StringComparison.Ordinal);
    }

    [TestMethod]
    public void Import_NamesTableAndFile()
    {
        var file = Path.GetTempFileName();

        var import = SandboxArgumentsParser.Parse(["--import", $"contact={file}"]).Imports.Single();

        Assert.AreEqual(new CsvImportOption("contact", file), import);
        File.Delete(file);
    }

    [TestMethod]
    [DataRow(new[] { "--speed" }, "Unknown option '--speed'. See --help.")]
    [DataRow(new[] { "--port" }, "--port needs a value.")]
    [DataRow(new[] { "--port", "http" }, "--port needs a number from 0 to 65535, not 'http'.")]
    [DataRow(new[] { "--port", "70000" }, "--port needs a number from 0 to 65535, not '70000'.")]
    [DataRow(new[] { "--import", "people.csv" }, "--import needs TABLE=FILE.csv, such as contact=people.csv, not 'people.csv'.")]
    [DataRow(new[] { "--import", "contact=nowhere.csv" }, "The file 'nowhere.csv' does not exist.")]
    public void BadArgument_IsRefusedWithWhatWouldBeRight(string[] arguments, string message) =>
        Assert.AreEqual(message, Assert.ThrowsExactly<CommandLineException>(() => SandboxArgumentsParser.Parse(arguments)).Message);
}
