using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Contract;

/// <summary>The settings of every environment fit the solution; what is missing or misspelt would show only in that environment.</summary>
[TestClass]
public sealed class DeploymentSettingsTests
{
    const string WholeNumber = "100000001";

    public static IEnumerable<object[]> Environments => Directory.GetFiles(Repository.At("Solution", "deployment"), "*.json").Select(file => new object[] { Path.GetFileName(file) });

    [TestMethod]
    public void Environments_OfTheUsualStages_HaveSettings() =>
        CollectionAssert.AreEquivalent((string[])["development.json", "test.json", "production.json"], Environments.Select(file => file[0]).ToArray());

    [TestMethod]
    [DynamicData(nameof(Environments))]
    public void EnvironmentVariables_OfASettingsFile_AreThoseOfTheSolution(string file) =>
        CollectionAssert.AreEqual(Variables().Keys.Order().ToArray(), Read(file).EnvironmentVariables.Select(variable => variable.SchemaName).Order().ToArray());

    [TestMethod]
    [DynamicData(nameof(Environments))]
    public void EnvironmentVariables_OfASettingsFile_AreOfTheirTypes(string file)
    {
        foreach (var (name, value) in Read(file).EnvironmentVariables)
            Assert.IsTrue(Variables()[name] != WholeNumber || int.TryParse(value, CultureInfo.InvariantCulture, out _), $"{name}: {value}");
    }

    [TestMethod]
    [DynamicData(nameof(Environments))]
    public void ConnectionReferences_OfASettingsFile_AreThoseOfTheSolution(string file) =>
        CollectionAssert.AreEqual(
            Connections().ToArray(),
            Read(file).ConnectionReferences.Select(reference => (reference.LogicalName, reference.ConnectorId)).ToArray());

    [TestMethod]
    [DynamicData(nameof(Environments))]
    public void Connections_OfAnEnvironment_AreNotKeptHere(string file) =>
        Assert.IsTrue(Read(file).ConnectionReferences.All(reference => reference.ConnectionId == ""));

    [TestMethod]
    public void ProductionValues_AreTheDefaults()
    {
        foreach (var (name, value) in Read("production.json").EnvironmentVariables)
            Assert.AreEqual(Definition(name).Element("defaultvalue")!.Value, value, name);
    }

    static Settings Read(string file) =>
        JsonSerializer.Deserialize<Settings>(File.ReadAllText(Repository.At("Solution", "deployment", file)), new JsonSerializerOptions { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow })!;

    static Dictionary<string, string> Variables() => Directory.GetDirectories(Repository.At("Solution", "src", "environmentvariabledefinitions"))
        .Select(folder => Path.GetFileName(folder)).ToDictionary(name => name, name => Definition(name).Element("type")!.Value);

    static XElement Definition(string name) => XDocument.Load(Repository.At("Solution", "src", "environmentvariabledefinitions", name, "environmentvariabledefinition.xml")).Root!;

    static IEnumerable<(string, string)> Connections() => XDocument.Load(Repository.At("Solution", "src", "Other", "Customizations.xml"))
        .Descendants("connectionreference")
        .Select(reference => (reference.Attribute("connectionreferencelogicalname")!.Value, reference.Element("connectorid")!.Value));

    sealed record Settings(IReadOnlyList<Variable> EnvironmentVariables, IReadOnlyList<Connection> ConnectionReferences);

    sealed record Variable(string SchemaName, string Value);

    sealed record Connection(string LogicalName, string ConnectionId, string ConnectorId);
}
