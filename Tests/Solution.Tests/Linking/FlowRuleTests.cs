using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Linking;

[TestClass]
public sealed class FlowRuleTests
{
    static readonly string Flow = new BrokenSolution().Find("Workflows/*.json", "seg_ProcessDueWork");

    [TestMethod]
    public void FlowIsReadable_JsonThatIsNoFlow_IsRefused() => new BrokenSolution()
        .Add(Flow, """{ "properties": {} }""")
        .IsRefusedBy("FlowIsReadable", Flow, "no definition of a cloud flow");

    [TestMethod]
    public void FlowConnectionIsReferenced_ANameWithATypingError_IsRefusedWithTheRightOne() => new BrokenSolution()
        .Replace(Flow, "\"seg_dataverse\"", "\"seg_datavers\"")
        .IsRefusedBy("FlowConnectionIsReferenced", Flow, "\"seg_datavers\"", "Is seg_dataverse meant?");

    [TestMethod]
    public void FlowCallsCustomApi_ANameWithATypingError_IsRefusedWithTheRightOne() => new BrokenSolution()
        .Replace(Flow, "\"seg_ProcessDueWork\"", "\"seg_ProcessDueWorks\"")
        .IsRefusedBy("FlowCallsCustomApi", Flow, "seg_ProcessDueWorks", "Is seg_ProcessDueWork meant?");

    [TestMethod]
    public void FlowCallsCustomApi_AParameterItDoesNotHave_IsRefused() => new BrokenSolution()
        .Replace(Flow, "\"actionName\": \"seg_ProcessDueWork\"", "\"actionName\": \"seg_ProcessDueWork\", \"item/Speed\": 1")
        .IsRefusedBy("FlowCallsCustomApi", Flow, "the parameter Speed");

    [TestMethod]
    public void FlowCallsCustomApi_AParameterThatIsMissing_IsRefused() => new BrokenSolution()
        .Replace(Flow, "\"actionName\": \"seg_ProcessDueWork\"", "\"actionName\": \"seg_CreateJourney\"")
        .IsRefusedBy("FlowCallsCustomApi", Flow, "its parameter SegmentId", "Add item/SegmentId.");
}
