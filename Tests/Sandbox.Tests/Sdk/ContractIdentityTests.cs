using System.Reflection.PortableExecutable;

namespace Segmentation.Sandbox.Tests.Sdk;

[TestClass]
public sealed class ContractIdentityTests
{
    private const string DataverseSdkToken = "31bf3856ad364e35";

    [TestMethod]
    [DataRow("Microsoft.Xrm.Sdk", "net10.0")]
    [DataRow("Microsoft.Xrm.Sdk", "net462")]
    [DataRow("Microsoft.Crm.Sdk.Proxy", "net10.0")]
    [DataRow("Microsoft.Crm.Sdk.Proxy", "net462")]
    public void Identity_OfEachBuild_IsTheOneThePlatformProvides(string name, string targetFramework)
    {
        using var contract = new ContractAssembly(name, targetFramework);

        Assert.AreEqual(name, contract.Identity.Name);
        Assert.AreEqual(new Version(9, 0, 0, 0), contract.Identity.Version);
        Assert.AreEqual(DataverseSdkToken, Convert.ToHexStringLower(contract.Identity.GetPublicKeyToken()!));
    }

    [TestMethod]
    [DataRow("Microsoft.Xrm.Sdk")]
    [DataRow("Microsoft.Crm.Sdk.Proxy")]
    public void Signature_OfTheContract_IsEmpty(string name)
    {
        using var contract = new ContractAssembly(name, "net462");

        Assert.IsTrue(contract.Flags.HasFlag(CorFlags.StrongNameSigned));
        Assert.IsTrue(contract.Signature.All(part => part == 0));
    }
}
