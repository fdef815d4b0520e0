using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Runtime;
using Segmentation.Sandbox.Security;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Rows are associated over many-to-many relationships and by lookups.</summary>
[TestClass]
public sealed class AssociationTests
{
    private static readonly Relationship UserRoles = new("systemuserroles_association");
    private static readonly Relationship Customers = new("contact_customer_accounts");

    [TestMethod]
    public void Associate_OverManyToMany_IsThereUntilDisassociated()
    {
        using var sandbox = With();
        EntityReferenceCollection role = [new EntityReference("role", SystemAdministrator.RoleId)];

        sandbox.Service.Associate("systemuser", Caller.SystemUserId, UserRoles, role);
        Assert.AreEqual(1, Roles(sandbox));

        sandbox.Service.Disassociate("systemuser", Caller.SystemUserId, UserRoles, role);
        Assert.AreEqual(0, Roles(sandbox));
    }

    [TestMethod]
    public void Associate_Twice_IsRefused()
    {
        using var sandbox = With();
        EntityReferenceCollection role = [new EntityReference("role", SystemAdministrator.RoleId)];
        sandbox.Service.Associate("systemuser", Caller.SystemUserId, UserRoles, role);

        var fault = Fault(() => sandbox.Service.Associate("systemuser", Caller.SystemUserId, UserRoles, role));

        Assert.AreEqual(ErrorCodes.DuplicateRecord, fault.ErrorCode);
    }

    [TestMethod]
    public void Associate_OverOneToMany_IsAnUpdateOfTheRowWithTheLookup()
    {
        using var sandbox = With(Step("DescribeContext", "Update", 40));
        var account = sandbox.Service.Create(new Entity("account") { ["name"] = "Contoso" });
        var contact = sandbox.CreateContact();

        sandbox.Service.Associate("account", account, Customers, [new EntityReference("contact", contact)]);

        Assert.AreEqual(new EntityReference("account", account), sandbox.Read("contact", contact)["parentcustomerid"]);
        StringAssert.Contains(sandbox.Traces.Single(), "parent: Update");
    }

    private static int Roles(TestSandbox sandbox) => sandbox.Service.RetrieveMultiple(new FetchExpression(
        $"<fetch><entity name='role'><link-entity name='systemuserroles' from='roleid' to='roleid' intersect='true'><filter><condition attribute='systemuserid' operator='eq' value='{Caller.SystemUserId}' /></filter></link-entity></entity></fetch>")).Entities.Count;
}
