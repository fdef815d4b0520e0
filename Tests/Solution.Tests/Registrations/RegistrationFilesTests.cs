using System.Xml.Linq;
using Segmentation.Packager.Registrations;

namespace Segmentation.Solution.Tests.Registrations;

[TestClass]
public sealed class RegistrationFilesTests
{
    static readonly IReadOnlyDictionary<string, XDocument> Files = RegistrationFiles.Of(PluginAssemblyReader.Read(File.ReadAllBytes(typeof(Declared).Assembly.Location)));

    [TestMethod]
    public void Step_Synchronous_HasThePlatformsValuesNotThoseOfTheAttribute()
    {
        var step = Step(1);

        Assert.AreEqual(("0", "20", "2", "20bebb1b-ea3e-db11-86a7-000a3a5473e8", "contact"),
            (Value(step, "Mode"), Value(step, "Stage"), Value(step.Descendants("SdkMessageProcessingStepImage").Last(), "ImageType"), Value(step, "SdkMessageId"), Value(step, "PrimaryEntity")));
        Assert.AreEqual(("firstname,lastname", "a<b", "Does it."), (Value(step, "FilteringAttributes"), Value(step, "Configuration"), Value(step, "Description")));
    }

    [TestMethod]
    public void Step_Asynchronous_HasModeOneAndDeletesItsJobs()
    {
        var step = Step(2);

        Assert.AreEqual(("1", "1", "40"), (Value(step, "Mode"), Value(step, "AsyncAutoDelete"), Value(step, "Stage")));
    }

    [TestMethod]
    [DataRow(1, "Target", DisplayName = "Update")]
    [DataRow(2, "Id", DisplayName = "Create")]
    public void Image_OfAMessage_IsOfTheParameterThatNamesTheRow(int step, string property) =>
        Assert.AreEqual(property, Value(Step(step).Descendants("SdkMessageProcessingStepImage").First(), "MessagePropertyName"));

    [TestMethod]
    public void Step_WithoutFilteringAttributes_HasNoEmptyElement() => Assert.IsNull(Step(2).Element("FilteringAttributes"));

    [TestMethod]
    public void Step_OfAPluginType_NamesTheTypeAsTheAssemblyDoes()
    {
        var types = Files.Single(file => file.Key.EndsWith(".dll.data.xml", StringComparison.Ordinal)).Value.Descendants("PluginType").ToList();

        var type = types.Single(type => type.Attribute("PluginTypeId")!.Value == Value(Step(1), "PluginTypeId"));

        Assert.AreEqual(type.Attribute("AssemblyQualifiedName")!.Value, Value(Step(1), "PluginTypeName"));
    }

    [TestMethod]
    public void PluginAssembly_Path_LeavesTheDotsOfItsNameOut() =>
        StringAssert.Matches(Files.Keys.First(), new(@"^PluginAssemblies/SegmentationSolutionTests-[0-9A-F-]{36}/SegmentationSolutionTests\.dll\.data\.xml$"));

    static XElement Step(int id) => Files[$"SdkMessageProcessingSteps/{{00000000-0000-0000-0000-{id:D12}}}.xml"].Root!;

    static string? Value(XElement element, string name) => element.Element(name)?.Value;
}
