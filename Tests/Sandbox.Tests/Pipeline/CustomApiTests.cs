using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Runtime;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>A custom API is a message whose main operation is a plug-in (learn.microsoft.com, "Create and use custom APIs").</summary>
[TestClass]
public sealed class CustomApiTests
{
    private static readonly CustomApiDefinition Echo = new()
    {
        UniqueName = "test_Echo",
        AllowedStepType = 2,
        PluginTypeId = FixtureAssembly.TypeId("EchoApi"),
        Parameters = [new CustomApiParameter("Text", CustomApiType.String, false, null), new CustomApiParameter("Times", CustomApiType.Integer, true, null)],
        Response = [new CustomApiParameter("Twice", CustomApiType.String, false, null), new CustomApiParameter("Length", CustomApiType.Integer, false, null)],
    };

    [TestMethod]
    public void CustomApi_AnswersWhatItsPluginSets()
    {
        using var sandbox = Api(Echo);

        var response = sandbox.Service.Execute(new OrganizationRequest("test_Echo") { ["Text"] = "ab" });

        Assert.AreEqual("abab", response["Twice"]);
        Assert.AreEqual(2, response["Length"]);
    }

    [TestMethod]
    public void Steps_OfACustomApi_RunAroundIt()
    {
        using var sandbox = Api(Echo, Step("DescribeContext", "test_Echo", 20, table: null), Step("DescribeContext", "test_Echo", 40, table: null));

        sandbox.Service.Execute(new OrganizationRequest("test_Echo") { ["Text"] = "ab" });

        CollectionAssert.AreEqual(new[] { "stage 20", "", "stage 40" }, sandbox.Traces.Select(trace => trace.Split(',')[0]).ToArray());
    }

    [TestMethod]
    public void Parameter_ThatIsMissing_IsNamed() => Refused(new OrganizationRequest("test_Echo"), "Required field 'Text' is missing for test_Echo.");

    [TestMethod]
    public void Parameter_ThatIsUnknown_IsNamed() =>
        Refused(new OrganizationRequest("test_Echo") { ["Text"] = "a", ["Colour"] = "red" }, "Unrecognized request parameter: Colour. test_Echo takes Text, Times.");

    [TestMethod]
    public void Parameter_OfAnotherType_IsNamed() =>
        Refused(new OrganizationRequest("test_Echo") { ["Text"] = 1 }, "The request parameter Text of test_Echo is of type String (System.String), not System.Int32.");

    private static void Refused(OrganizationRequest request, string message)
    {
        using var sandbox = Api(Echo);

        var fault = Fault(() => sandbox.Service.Execute(request));

        Assert.AreEqual(ErrorCodes.InvalidArgument, fault.ErrorCode);
        Assert.AreEqual(message, fault.Message);
    }

    private static TestSandbox Api(CustomApiDefinition api, params StepDefinition[] steps) => With(definition => definition with { CustomApis = [api], Steps = steps });
}
