using Microsoft.Xrm.Sdk;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>An update step with filtering attributes runs when the request carries one of them.</summary>
[TestClass]
public sealed class FilteringAttributeTests
{
    [TestMethod]
    [DataRow("lastname", "Other", 1, DisplayName = "the column, another value")]
    [DataRow("lastname", "Sample", 1, DisplayName = "the column, the same value")]
    [DataRow("jobtitle", "Buyer", 0, DisplayName = "another column")]
    public void Step_FilteredOnLastName_RunsWhenTargetCarriesIt(string column, string value, int runs)
    {
        using var sandbox = With(Step("DescribeContext", "Update", 40) with { FilteringAttributes = ["lastname"] });
        var id = sandbox.CreateContact();

        sandbox.Service.Update(new Entity("contact", id) { [column] = value });

        Assert.AreEqual(runs, sandbox.Traces.Count);
    }

    [TestMethod]
    public void Step_FilteredOnAColumnThatPreOperationAdds_Runs()
    {
        using var sandbox = With(
            Step("SetColumn", "Update", 20, "jobtitle=Buyer"),
            Step("DescribeContext", "Update", 40) with { FilteringAttributes = ["jobtitle"] });
        var id = sandbox.CreateContact();

        sandbox.Service.Update(new Entity("contact", id) { ["lastname"] = "Other" });

        StringAssert.Contains(sandbox.Traces[^1], "stage 40");
    }
}
