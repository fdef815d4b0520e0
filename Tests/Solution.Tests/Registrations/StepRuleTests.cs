using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Registrations;

[TestClass]
public sealed class StepRuleTests
{
    [TestMethod]
    public void StepHasId_NoId_IsRefused() => Refused("StepHasId", "Nameless", "Set Id");

    [TestMethod]
    public void StepMessageIsKnown_AMessageWithoutKnownId_IsRefused() => Refused("StepMessageIsKnown", "Merges", "Merge");

    [TestMethod]
    public void CreateStepHasNoFilteringAttributes_FilteringAttributes_AreRefused() =>
        Refused("CreateStepHasNoFilteringAttributes", "FiltersCreate", "filters Create");

    [TestMethod]
    public void CreateStepHasNoPreImage_APreImage_IsRefused() => Refused("CreateStepHasNoPreImage", "LooksBeforeCreate", "before Create");

    [TestMethod]
    public void DeleteStepHasNoPostImage_APostImage_IsRefused() => Refused("DeleteStepHasNoPostImage", "LooksAfterDelete", "after Delete");

    [TestMethod]
    public void UpdateStepHasFilteringAttributes_None_IsRefused() => Refused("UpdateStepHasFilteringAttributes", "RunsAlways", "every Update");

    [TestMethod]
    public void PostImageNeedsPostOperation_APostImageBeforeTheOperation_IsRefused() =>
        Refused("PostImageNeedsPostOperation", "LooksAhead", "PreOperation");

    [TestMethod]
    public void StepImageNamesColumns_AnImageOfTheWholeRow_IsRefused() => Refused("StepImageNamesColumns", "LooksAtAll", "image without columns");

    [TestMethod]
    public void AsynchronousStepRunsAfterOperation_AnAsynchronousStepBefore_IsRefused() =>
        Refused("AsynchronousStepRunsAfterOperation", "TooEarly", "PreOperation");

    [TestMethod]
    public void StepIsSandboxed_NoIsolation_IsRefused() => Refused("StepIsSandboxed", "Unbound", "no isolation");

    [TestMethod]
    public void StepIsRegisteredOnce_TheSameStepTwice_IsRefused() =>
        Refused("StepIsRegisteredOnce", "Twice", "is one of 2", "also that of", "the order 11");

    [TestMethod]
    public void PluginAssemblyStandsAlone_AnAssemblyThatNeedsOthers_IsRefused() => WithTheseSteps()
        .IsRefusedBy("PluginAssemblyStandsAlone", typeof(Declared).Assembly.GetName().Name!, "not strong-named", "Segmentation.Packager");

    static void Refused(string rule, string type, params string[] words) =>
        WithTheseSteps().IsRefusedBy(rule, $"{typeof(Declared).FullName}+{type}", words);

    static BrokenSolution WithTheseSteps() => new BrokenSolution().Plugins(File.ReadAllBytes(typeof(Declared).Assembly.Location));
}
