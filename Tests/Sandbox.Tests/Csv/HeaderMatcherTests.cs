using Segmentation.Sandbox.Csv;
using Segmentation.Sandbox.Csv.Columns;
using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Csv;

[TestClass]
public sealed class HeaderMatcherTests
{
    [TestMethod]
    [DataRow("lastname", DisplayName = "logical name")]
    [DataRow("LastName", DisplayName = "schema name")]
    [DataRow("Last Name", DisplayName = "English label")]
    [DataRow("Nachname", DisplayName = "German label")]
    [DataRow(" nachNAME ", DisplayName = "other case, blanks around")]
    public void Field_NamedInAnyWay_IsItsColumn(string name) => Assert.AreEqual("lastname", Match(name).Single());

    [TestMethod]
    public void Fields_ThatNameNoColumn_AreAllRefusedWithTheNearestName() => CollectionAssert.AreEqual(
        new[]
        {
            "Table 'contact' has no column 'Lastnam'. The nearest name is 'lastname'.",
            "Table 'contact' has no column 'Nachnahme'. The nearest name is 'Nachname'.",
        },
        Refused("Lastnam", "firstname", "Nachnahme"));

    [TestMethod]
    public void Fields_OfTheSameColumn_AreRefused() => CollectionAssert.AreEqual(
        new[] { "The header names the column 'lastname' 2 times." }, Refused("lastname", "Nachname"));

    [TestMethod]
    public void Field_WithoutName_IsRefused() => CollectionAssert.AreEqual(new[] { "Field 2 of the header has no name." }, Refused("lastname", " "));

    [TestMethod]
    [DataRow("fullname", "'fullname' (fullname) is kept by the platform and cannot be imported. Name 'firstname' and 'lastname'.")]
    [DataRow("Erstellt am", "'Erstellt am' (createdon) is kept by the platform and cannot be imported. Name 'overriddencreatedon' to say when a row was created.")]
    [DataRow("versionnumber", "'versionnumber' (versionnumber) is kept by the platform and cannot be imported.")]
    public void Field_OfAColumnThePlatformKeeps_IsRefusedWithWhatToDoInstead(string name, string problem) => CollectionAssert.AreEqual(new[] { problem }, Refused(name));

    private static string[] Match(params string[] header) =>
        new HeaderMatcher(PlatformSolution.Environment.Table("contact")).Match(header).Select(column => column.LogicalName).ToArray();

    private static string[] Refused(params string[] header) => [.. Assert.ThrowsExactly<CsvRefusedException>(() => Match(header)).Problems];
}
