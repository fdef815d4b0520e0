using Microsoft.Xrm.Sdk;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Images hold the registered columns that have a value, before and after the main operation.</summary>
[TestClass]
public sealed class ImageTests
{
    private const int Pre = 0, Post = 1, Both = 2;

    [TestMethod]
    public void PreImage_OfAnUpdate_HoldsRegisteredColumnsOnly()
    {
        using var sandbox = With(Step("DescribeContext", "Update", 20) with { Images = [Image("Before", Pre, "lastname", "firstname")] });
        var id = sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Sample", ["jobtitle"] = "Buyer" });

        sandbox.Service.Update(new Entity("contact", id) { ["lastname"] = "Other" });

        StringAssert.Contains(sandbox.Traces.Single(), "pre Before: contactid, lastname\n");
    }

    [TestMethod]
    public void PostImage_OfACreate_HoldsTheStoredRow()
    {
        using var sandbox = With(Step("DescribeContext", "Create", 40) with { Images = [Image("After", Post, "fullname")] });

        sandbox.CreateContact();

        StringAssert.Contains(sandbox.Traces.Single(), "post After: contactid, fullname\n");
    }

    [TestMethod]
    public void Images_OfADelete_AreOfTheRowBefore()
    {
        using var sandbox = With(Step("DescribeContext", "Delete", 40) with { Images = [Image("Row", Both, "lastname")] });

        sandbox.Service.Delete("contact", sandbox.CreateContact());

        StringAssert.Contains(sandbox.Traces.Single(), "pre Row: contactid, lastname");
        Assert.IsFalse(sandbox.Traces.Single().Contains("post Row", StringComparison.Ordinal));
    }

    [TestMethod]
    public void Images_OfACreate_DoNotShowARowBefore()
    {
        using var sandbox = With(Step("DescribeContext", "Create", 20) with { Images = [Image("Row", Both, "lastname")] });

        sandbox.CreateContact();

        Assert.IsFalse(sandbox.Traces.Single().Contains("pre Row", StringComparison.Ordinal));
    }

    [TestMethod]
    public void PreImage_InPreValidation_IsThere()
    {
        using var sandbox = With(Step("DescribeContext", "Update", 10) with { Images = [Image("Before", Pre, "lastname")] });
        var id = sandbox.CreateContact();

        sandbox.Service.Update(new Entity("contact", id) { ["jobtitle"] = "Buyer" });

        StringAssert.Contains(sandbox.Traces.Single(), "pre Before: contactid, lastname\n");
    }
}
