using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Actions;

namespace Segmentation.Plugins.Tests.Journeys.Actions;

/// <summary>Texts in which columns of somebody's row stand.</summary>
[TestClass]
public sealed class TextTemplateTests
{
    private static readonly Entity Ada = new("contact")
    {
        ["fullname"] = "Ada Lovelace",
        ["numberofchildren"] = 3,
        ["creditlimit"] = new Money(1200.5m),
        ["birthdate"] = new DateTime(1815, 12, 10),
        ["parentcustomerid"] = new EntityReference("account", Guid.Empty) { Name = "Analytical Engines" },
        ["gendercode"] = new OptionSetValue(2),
        FormattedValues = { ["gendercode"] = "Female" },
    };

    [TestMethod]
    [DataRow("Call {fullname}!", "Call Ada Lovelace!")]
    [DataRow("{fullname}{fullname}", "Ada LovelaceAda Lovelace")]
    [DataRow("{numberofchildren} children, {creditlimit}, {birthdate}", "3 children, 1200.5, 1815-12-10")]
    [DataRow("{parentcustomerid}", "Analytical Engines")]
    [DataRow("{gendercode}", "Female")]
    [DataRow("{jobtitle}", "")]
    [DataRow("{{fullname}} and {{{fullname}}}", "{fullname} and {Ada Lovelace}")]
    [DataRow("", "")]
    public void For_APerson_ShowsTheColumns(string text, string expected)
    {
        var template = TextTemplate.Parse(text);

        Assert.IsNull(template.Problem);
        Assert.AreEqual(expected, template.For(Ada));
    }

    [TestMethod]
    [DataRow("Call {fullname")]
    [DataRow("Call fullname}")]
    [DataRow("Call {Full name}")]
    [DataRow("Call {}")]
    public void Parse_ABraceThatBelongsToNoColumn_IsAProblem(string text) =>
        StringAssert.Contains(TextTemplate.Parse(text).Problem, "belongs to no {column}");

    [TestMethod]
    public void Columns_AreNamedOnce() =>
        CollectionAssert.AreEqual(new[] { "fullname", "jobtitle" }, TextTemplate.Parse("{fullname}, {jobtitle}, {fullname}").Columns.ToArray());
}
