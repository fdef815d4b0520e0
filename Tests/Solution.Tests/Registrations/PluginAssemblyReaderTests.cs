using Segmentation.Packager.Registrations;
using Stage = Segmentation.Packager.Registrations.Stage;

namespace Segmentation.Solution.Tests.Registrations;

[TestClass]
public sealed class PluginAssemblyReaderTests
{
    static readonly PluginAssemblyFile Assembly = PluginAssemblyReader.Read(File.ReadAllBytes(typeof(Declared).Assembly.Location));

    [TestMethod]
    public void Read_AStep_IsEveryArgumentOfItsAttribute()
    {
        var step = Step("Sound");

        Assert.AreEqual(
            ("Update", "contact", Stage.PreOperation, false, "firstname,lastname", "Sound: contact Update", 20, true),
            (step.Message, step.Table, step.Stage, step.IsAsynchronous, step.FilteringAttributes, step.Name, step.Rank, step.IsSandboxed));
        Assert.AreEqual(
            (new Guid("00000000-0000-0000-0000-000000000001"), "Does it.", "a<b", false),
            (step.Id, step.Description, step.Configuration, step.DeletesFinishedJobs));
        CollectionAssert.AreEqual(
            (StepImage[])[new(ImageType.Pre, "before", "firstname"), new(ImageType.Both, "both", "lastname")],
            step.Images.ToArray());
    }

    [TestMethod]
    public void Read_AnAsynchronousStep_MayDeleteItsJobs()
    {
        var step = Step("Later");

        Assert.IsTrue(step is { IsAsynchronous: true, DeletesFinishedJobs: true });
    }

    [TestMethod]
    public void Read_ACustomApi_IsOfConcreteClassesOnly() =>
        Assert.AreEqual(new CustomApiRegistration(typeof(Declared.DoItApi).FullName!, "con_DoIt"), Assembly.CustomApis.Single());

    [TestMethod]
    public void Read_AFileThatIsNoAssembly_IsRefused() => Assert.ThrowsExactly<BadImageFormatException>(() => PluginAssemblyReader.Read([1, 2, 3]));

    [TestMethod]
    public void NameBasedGuid_AName_IsAlwaysTheSameVersionFiveId()
    {
        Assert.AreEqual(new Guid("a515d34a-8a56-5fba-bf6e-b2bab339ae02"), NameBasedGuid.Of("Segmentation.Plugins.Journeys.CreateJourneyApi"));
        Assert.AreNotEqual(NameBasedGuid.Of("a"), NameBasedGuid.Of("b"));
    }

    static StepRegistration Step(string type) => Assembly.Steps.Single(step => step.TypeName == $"{typeof(Declared).FullName}+{type}");
}
