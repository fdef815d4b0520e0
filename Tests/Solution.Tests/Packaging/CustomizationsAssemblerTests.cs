using System.Text;
using Segmentation.Packager.Customizations;
using Segmentation.Packager.Files;
using Segmentation.Packager.Packaging;

namespace Segmentation.Solution.Tests.Packaging;

[TestClass]
public sealed class CustomizationsAssemblerTests
{
    const string Skeleton = """
        <ImportExportXml>
          <connectionreferences><connectionreference connectionreferencelogicalname="con_ref" /></connectionreferences>
          <Languages><Language>1033</Language></Languages>
        </ImportExportXml>
        """;

    [TestMethod]
    public void Assemble_ASkeletonAlone_KeepsWhatStandsInIt()
    {
        var root = CustomizationsAssembler.Assemble(Source(), PackageKind.Managed).Root!;

        Assert.AreEqual("1033", root.Element("Languages")!.Element("Language")!.Value);
        Assert.AreEqual("con_ref", root.Element("connectionreferences")!.Elements().Single().Attribute("connectionreferencelogicalname")!.Value);
        Assert.IsNull(root.Element("WebResources"));
    }

    [TestMethod]
    public void Assemble_AFormWithAManagedTwin_TakesTheTwinInTheManagedPackageOnly()
    {
        var source = Source(
            ("Entities/con_A/Entity.xml", "<Entity><Name>con_A</Name><EntityInfo /><FormXml /><SavedQueries /><RibbonDiffXml /></Entity>"),
            ("Entities/con_A/FormXml/main/{1}.xml", "<forms><systemform><formid>plain</formid></systemform></forms>"),
            ("Entities/con_A/FormXml/main/{1}_managed.xml", "<forms><systemform><formid>twin</formid></systemform></forms>"),
            ("Entities/con_A/FormXml/main/{2}.xml", "<forms><systemform><formid>both</formid></systemform></forms>"));

        Assert.AreEqual("twin both", Forms(source, PackageKind.Managed));
        Assert.AreEqual("plain both", Forms(source, PackageKind.Unmanaged));
    }

    [TestMethod]
    public void Assemble_RelationshipsOfSeveralTables_AreOneSection()
    {
        var source = Source(
            ("Other/Relationships/A.xml", "<EntityRelationships><EntityRelationship Name=\"a\" /></EntityRelationships>"),
            ("Other/Relationships/B.xml", "<EntityRelationships><EntityRelationship Name=\"b\" /></EntityRelationships>"));

        var names = CustomizationsAssembler.Assemble(source, PackageKind.Managed).Descendants("EntityRelationship")
            .Select(item => item.Attribute("Name")!.Value);

        Assert.AreEqual("a b", string.Join(' ', names));
    }

    static string Forms(FileTree source, PackageKind kind) =>
        string.Join(' ', CustomizationsAssembler.Assemble(source, kind).Descendants("formid").Select(id => id.Value));

    static FileTree Source(params (string Path, string Content)[] files) => new(
        files.Append(("Other/Customizations.xml", Skeleton))
            .Select(file => KeyValuePair.Create(file.Item1, Encoding.UTF8.GetBytes(file.Item2))));
}
