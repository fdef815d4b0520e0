using System.Text.RegularExpressions;
using System.Xml.Linq;
using Segmentation.Packager.Customizations;
using Segmentation.Packager.Packaging;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Packaging;

/// <summary>What Microsoft's published schemas and the platform's exports say of customizations.xml, as far as this solution uses it.</summary>
[TestClass]
public sealed class CustomizationsShapeTests
{
    static readonly Regex Flag = new("^(Is|Can)[A-Z]");
    static readonly XElement Root = CustomizationsAssembler.Assemble(BuiltFixture.Input().Source, PackageKind.Managed).Root!;

    [TestMethod]
    public void Customizations_EveryElement_HasKnownChildrenInTheOrderOfExports()
    {
        var wrong = Root.DescendantsAndSelf().Where(element => !IsFetch(element)).Select(Disorder).OfType<string>().ToList();

        Assert.AreEqual("", string.Join("\n", wrong));
    }

    [TestMethod]
    [DataRow("Entities")]
    [DataRow("Roles")]
    [DataRow("Workflows")]
    [DataRow("FieldSecurityProfiles")]
    [DataRow("Templates")]
    [DataRow("EntityMaps")]
    [DataRow("EntityRelationships")]
    [DataRow("OrganizationSettings")]
    [DataRow("optionsets")]
    [DataRow("CustomControls")]
    [DataRow("EntityDataProviders")]
    [DataRow("Languages")]
    public void Customizations_ASectionThatExportsAlwaysCarry_IsThere(string section) => Assert.IsNotNull(Root.Element(section));

    [TestMethod]
    public void Customizations_FlagsOfTheComponents_AreZeroOrOne()
    {
        var wrong = Root.Descendants()
            .Where(element => !element.HasElements && IsFlag(element.Name.LocalName) && element.Value is not ("0" or "1"))
            .Select(element => $"{element.Name.LocalName}: {element.Value}").Distinct();

        Assert.AreEqual("", string.Join("\n", wrong));
    }

    [TestMethod]
    public void Customizations_NoElement_RepeatsANamespaceDeclaration() =>
        Assert.IsFalse(Root.Descendants().Attributes().Any(attribute => attribute.IsNamespaceDeclaration));

    [TestMethod]
    public void Customizations_NoTable_CarriesAnObjectTypeCode() =>
        Assert.IsFalse(Root.Descendants("ObjectTypeCode").Any() || Root.Descendants("grid").Any(grid => grid.Attribute("object") != null));

    [TestMethod]
    public void Customizations_EveryCustomControl_IsDescribedForPhoneTabletAndWebWithAFallback()
    {
        foreach (var description in Root.Descendants("controlDescription"))
        {
            Assert.IsNotNull(description.Elements("customControl").First().Attribute("id"));
            CollectionAssert.AreEqual((string[])["0", "1", "2"], description.Elements("customControl").Skip(1).Select(control => control.Attribute("formFactor")?.Value).ToArray());
        }
    }

    /// <summary>Is and Can flags; those inside forms are words instead.</summary>
    static bool IsFlag(string name) =>
        Flag.IsMatch(name) && !name.StartsWith("IsUser", StringComparison.Ordinal);

    static string? Disorder(XElement element)
    {
        if (!ElementOrders.ByParent.TryGetValue(element.Name.LocalName, out var order)) return null;
        var positions = element.Elements().Select(child => Array.IndexOf(order, child.Name.LocalName)).ToList();
        if (positions.IndexOf(-1) is >= 0 and var unknown)
            return $"<{element.Name.LocalName}>: <{element.Elements().ElementAt(unknown).Name.LocalName}> is not known";
        var late = Enumerable.Range(1, Math.Max(0, positions.Count - 1)).FirstOrDefault(index => positions[index] < positions[index - 1]);
        return late == 0 ? null : $"<{element.Name.LocalName}>: <{element.Elements().ElementAt(late).Name.LocalName}> stands too late";
    }

    static bool IsFetch(XElement element) => element.AncestorsAndSelf().Any(outer => outer.Name.LocalName is "fetchxml" or "fetchcollection");
}
