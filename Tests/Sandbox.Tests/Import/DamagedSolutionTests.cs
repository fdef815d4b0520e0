using System.Text;
using System.Xml.Linq;
using CsCheck;
using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Import;

[TestClass]
public sealed class DamagedSolutionTests
{
    private const int Damages = 50;
    private const int Kinds = 5;

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Shipped = new(ShippedSolution.Files);

    [TestMethod]
    [DataRow("customizations.xml")]
    [DataRow("solution.xml")]
    [DataRow("customapis/seg_CreateJourney/customapi.xml")]
    [DataRow("Controls/seg_Segmentation.SegmentPicker/ControlManifest.xml")]
    public void AnythingLostOrChanged_IsImportedOrRefused_ButNeverFails(string file) =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, Kinds - 1]).Sample((place, kind) =>
        {
            var damaged = Damage(Shipped.Value[file], place, kind);
            ImportOrRefuse(SolutionZip.Zip(Shipped.Value.Where(entry => entry.Key != file).Append(KeyValuePair.Create(file, damaged))));
        }, iter: Damages, threads: 1);

    [TestMethod]
    public void AnyByteChanged_IsImportedOrRefused_ButNeverFails()
    {
        var zip = SolutionZip.Zip(Shipped.Value).ToArray();
        Gen.Select(Gen.Int[0, zip.Length - 1], Gen.Byte).Sample((position, value) =>
        {
            var damaged = zip.ToArray();
            damaged[position] = value;
            ImportOrRefuse(new MemoryStream(damaged));
        }, iter: Damages, threads: 1);
    }

    [TestMethod]
    public void AnyFileAComponentNames_Lost_IsRefused()
    {
        foreach (var file in Shipped.Value.Keys.Where(IsNamed))
            Assert.IsNotEmpty(ImportAssert.Problems(SolutionZip.Zip(Shipped.Value.Where(entry => entry.Key != file)), PlatformSolution.Environment), file);
    }

    // a parameter of a custom API and an environment variable are there by being a file; licence texts are for people
    private static bool IsNamed(string file) => !file.StartsWith("customapis/", StringComparison.Ordinal) && !file.StartsWith("environmentvariabledefinitions/", StringComparison.Ordinal) && !file.EndsWith(".LICENSE.txt", StringComparison.Ordinal);

    private static void ImportOrRefuse(Stream zip)
    {
        try
        {
            SolutionImporter.Import(PlatformSolution.Environment, zip);
        }
        catch (SolutionImportException refusal)
        {
            Assert.IsNotEmpty(refusal.Problems);
        }
    }

    private static byte[] Damage(byte[] file, int place, int kind)
    {
        var document = XDocument.Parse(Encoding.UTF8.GetString(file).TrimStart('\uFEFF'));
        var elements = document.Root!.Descendants().ToList();
        var element = elements[place % elements.Count];
        var attribute = element.Attributes().FirstOrDefault(candidate => !candidate.IsNamespaceDeclaration);
        switch (kind)
        {
            case 0: element.Remove(); break;
            case 1: element.RemoveNodes(); break;
            case 2: element.AddAfterSelf(new XElement(element)); break;
            case 3: element.Value = "?"; break;
            case 4 when attribute is not null: attribute.Value = "?"; break;
            default: attribute?.Remove(); break;
        }
        return Encoding.UTF8.GetBytes(document.ToString());
    }
}
