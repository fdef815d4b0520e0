using System.Xml.Linq;
using Segmentation.Packager.Registrations;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Registrations;

[TestClass]
public sealed class RegistrationRuleTests
{
    readonly BrokenSolution _solution = new();

    string Step => _solution.Find("SdkMessageProcessingSteps/*.xml", "Name=\"Segmentation: seg_journey Update PreValidation");

    [TestMethod]
    public void RegistrationIsSynchronized_AnotherOrderThanDeclared_IsRefusedWithBoth() => _solution
        .Replace(Step, "<Rank>10<", "<Rank>1<")
        .IsRefusedBy("RegistrationIsSynchronized", Step, "/SdkMessageProcessingStep/Rank: found \"1\", expected \"10\"", "sync");

    [TestMethod]
    public void RegistrationIsSynchronized_AnImageThatIsNotDeclared_IsRefused() => _solution
        .Edit(Step, root => root.Element("SdkMessageProcessingStepImages")!.Elements().Remove())
        .IsRefusedBy("RegistrationIsSynchronized", Step, "<SdkMessageProcessingStepImage> is missing");

    [TestMethod]
    public void RegistrationIsSynchronized_ADeclaredStepTheSourceDoesNotHave_IsRefused()
    {
        var step = Step;

        _solution.Remove(step).IsRefusedBy("RegistrationIsSynchronized", step, "the source does not have it");
    }

    [TestMethod]
    public void RegistrationIsSynchronized_AStepThatIsNotDeclared_IsRefused()
    {
        const string stray = "SdkMessageProcessingSteps/{11111111-1111-1111-1111-111111111111}.xml";

        _solution.Add(stray, "<SdkMessageProcessingStep SdkMessageProcessingStepId=\"{11111111-1111-1111-1111-111111111111}\" />")
            .IsRefusedBy("RegistrationIsSynchronized", stray, "the assembly does not declare it");
    }

    [TestMethod]
    public void RegistrationIsSynchronized_NoAssemblyGiven_IsRefused() => _solution
        .Plugins(null)
        .IsRefusedBy("RegistrationIsSynchronized", _solution.Find("PluginAssemblies/*/*.data.xml"), "--plugins");

    [TestMethod]
    public void StepReferencesExist_AColumnTheTableDoesNotHave_IsRefused() => _solution
        .Replace(Step, "seg_definition", "seg_json")
        .IsRefusedBy("StepReferencesExist", Step, "its filtering attributes names the column seg_json");

    [TestMethod]
    public void StepReferencesExist_ATypeOfNoAssembly_IsRefused() => _solution
        .Edit(Step, root => root.Element("PluginTypeId")!.Value = "11111111-1111-1111-1111-111111111111")
        .IsRefusedBy("StepReferencesExist", Step, "11111111-1111-1111-1111-111111111111 is in no assembly");

    [TestMethod]
    public void CustomApiHasPluginType_ATypeOfNoAssembly_IsRefusedWithTheRightOne() => _solution
        .Edit("customapis/seg_CreateJourney/customapi.xml", root => root.Descendants("plugintypeexportkey").Single().Value = "11111111-1111-1111-1111-111111111111")
        .IsRefusedBy("CustomApiHasPluginType", "customapis/seg_CreateJourney/customapi.xml", "The plugintypeexportkey of Segmentation.Plugins.Journeys.CreateJourneyApi is ");

    [TestMethod]
    public void CustomApiHasPluginType_TheClassOfAnotherApi_IsRefused()
    {
        var other = NameBasedGuid.Of("Segmentation.Plugins.Journeys.AddJourneySegmentApi");

        _solution.Edit("customapis/seg_CreateJourney/customapi.xml", root => root.Descendants("plugintypeexportkey").Single().Value = other.ToString())
            .IsRefusedBy("CustomApiHasPluginType", "customapis/seg_CreateJourney/customapi.xml", "AddJourneySegmentApi, which does not declare seg_CreateJourney");
    }

    [TestMethod]
    public void CustomApiHasPluginType_ADeclaredApiThatIsNotDescribed_IsRefused() => _solution
        .Remove("customapis/seg_CreateJourney/customapi.xml")
        .IsRefusedBy("CustomApiHasPluginType", "customapis/seg_CreateJourney/customapi.xml", "CreateJourneyApi declares this custom API");

    [TestMethod]
    [DataRow("<type>12<", "<type>13<", "type is \"13\"", DisplayName = "a type that does not exist")]
    [DataRow("<isoptional>0<", "<isoptional>no<", "isoptional is \"no\"", DisplayName = "neither optional nor not")]
    [DataRow("<name>SegmentId<", "<name>Segment<", "It is the unique name, SegmentId.", DisplayName = "another name than the unique one")]
    public void CustomApiMemberIsComplete_AMemberThatIsNot_IsRefused(string old, string text, string words)
    {
        const string member = "customapis/seg_CreateJourney/customapirequestparameters/SegmentId/customapirequestparameter.xml";

        _solution.Replace(member, old, text).IsRefusedBy("CustomApiMemberIsComplete", member, words);
    }
}
