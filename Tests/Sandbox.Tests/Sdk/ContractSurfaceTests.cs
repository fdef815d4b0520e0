namespace Segmentation.Sandbox.Tests.Sdk;

/// <summary>
/// Plug-ins built against the contract run against the real SDK, so each member the contract declares has to be one of the real one.
/// The lists hold lines of the real surface; a member that is not in them does not belong into the contract.
/// </summary>
[TestClass]
public sealed class ContractSurfaceTests
{
    [TestMethod]
    [DataRow("Microsoft.Xrm.Sdk", "net10.0", "xrm-sdk-surface.contract.txt")]
    [DataRow("Microsoft.Xrm.Sdk", "net462", "xrm-sdk-surface.contract.txt")]
    [DataRow("Microsoft.Crm.Sdk.Proxy", "net10.0", "crm-sdk-proxy-surface.contract.txt")]
    [DataRow("Microsoft.Crm.Sdk.Proxy", "net462", "crm-sdk-proxy-surface.contract.txt")]
    public void Surface_OfEachBuild_IsTheListedPartOfTheRealOne(string name, string targetFramework, string list)
    {
        using var contract = new ContractAssembly(name, targetFramework);

        var declared = PublicSurface.Of(contract.Metadata).ToHashSet();
        var listed = ContractAssembly.ExpectedSurface(list).ToHashSet();

        CollectionAssert.AreEqual(Array.Empty<string>(), declared.Except(listed).ToArray(), "declared, but not in the list");
        CollectionAssert.AreEqual(Array.Empty<string>(), listed.Except(declared).ToArray(), "in the list, but not declared");
    }
}
