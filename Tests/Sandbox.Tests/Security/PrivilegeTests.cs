using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Runtime;
using Segmentation.Sandbox.Security;
using Segmentation.Sandbox.Tests.Pipeline;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Security;

/// <summary>A user may do what the privileges of the user's roles allow, as far as they reach.</summary>
[TestClass]
public sealed class PrivilegeTests
{
    [TestMethod]
    public void User_WithoutTheReadPrivilege_IsToldWhichIsMissing()
    {
        using var sandbox = Sandbox(PrivilegeDepth.None);
        var user = User(sandbox);

        var fault = Fault(() => Contacts(sandbox, user));

        Assert.AreEqual(ErrorCodes.PrivilegeDenied, fault.ErrorCode);
        StringAssert.StartsWith(fault.Message, $"Principal user (Id={user}, type=8, roleCount=1,");
        StringAssert.Contains(fault.Message, "is missing prvReadContact privilege for entity 'contact'");
    }

    [TestMethod]
    [DataRow(PrivilegeDepth.Basic, 1, DisplayName = "own rows")]
    [DataRow(PrivilegeDepth.Local, 2, DisplayName = "and of the business unit")]
    [DataRow(PrivilegeDepth.Deep, 3, DisplayName = "and of those below")]
    [DataRow(PrivilegeDepth.Global, 4, DisplayName = "all")]
    public void Query_FindsTheRowsInReach(PrivilegeDepth depth, int rows)
    {
        using var sandbox = Sandbox(depth);
        var middle = BusinessUnit(sandbox, WellKnownIds.RootBusinessUnit);
        var lower = BusinessUnit(sandbox, middle);
        var user = User(sandbox, middle);
        foreach (var owner in (Guid[])[user, User(sandbox, middle), User(sandbox, lower), Caller.SystemUserId])
            ContactOf(sandbox, owner);

        Assert.AreEqual(rows, Contacts(sandbox, user));
    }

    [TestMethod]
    public void Row_OutOfReach_CannotBeReadById()
    {
        using var sandbox = Sandbox(PrivilegeDepth.Basic);
        var contact = ContactOf(sandbox, Caller.SystemUserId);
        var service = sandbox.ServiceOf(User(sandbox));

        Assert.AreEqual(ErrorCodes.AccessDenied, Fault(() => service.Retrieve("contact", contact, new ColumnSet("lastname"))).ErrorCode);
    }

    [TestMethod]
    [DataRow("update")]
    [DataRow("delete")]
    public void Row_OutOfReach_CannotBeWritten(string request)
    {
        using var sandbox = Sandbox(PrivilegeDepth.Basic);
        var contact = ContactOf(sandbox, Caller.SystemUserId);
        var service = sandbox.ServiceOf(User(sandbox));

        var fault = Fault(() =>
        {
            if (request == "update")
                service.Update(new Entity("contact", contact) { ["lastname"] = "Other" });
            else
                service.Delete("contact", contact);
        });

        Assert.AreEqual(ErrorCodes.AccessDenied, fault.ErrorCode);
        StringAssert.Contains(fault.Message, "SecLib::AccessCheckEx failed.");
        Assert.AreEqual("Sample", sandbox.Read("contact", contact)["lastname"]);
    }

    [TestMethod]
    public void Row_OfTheUsersTeam_IsTheUsersOwn()
    {
        using var sandbox = Sandbox(PrivilegeDepth.Basic);
        var user = User(sandbox);
        sandbox.Service.Associate("team", WellKnownIds.RootTeam, new Relationship("teammembership_association"), [new EntityReference("systemuser", user)]);
        sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Sample", ["ownerid"] = new EntityReference("team", WellKnownIds.RootTeam) });

        Assert.AreEqual(1, Contacts(sandbox, user));
    }

    [TestMethod]
    public void Lookup_ToARowThatMayNotBeAppendedTo_IsRefused()
    {
        using var sandbox = Sandbox(PrivilegeDepth.Global);
        var account = sandbox.Service.Create(new Entity("account") { ["name"] = "Contoso" });
        var service = sandbox.ServiceOf(User(sandbox));

        var fault = Fault(() => service.Create(new Entity("contact") { ["lastname"] = "Sample", ["parentcustomerid"] = new EntityReference("account", account) }));

        StringAssert.Contains(fault.Message, "is missing prvAppendToAccount privilege");
    }

    [TestMethod]
    public void Owner_WhoMayNotReadTheTable_IsRefused()
    {
        using var sandbox = Sandbox(PrivilegeDepth.None);
        var user = User(sandbox);

        StringAssert.StartsWith(Fault(() => ContactOf(sandbox, user)).Message, "Read Privilege Check For Owner failed with exception:");
    }

    [TestMethod]
    public void SystemAdministrator_HoldsEveryPrivilege()
    {
        using var sandbox = Sandbox(PrivilegeDepth.None);
        var user = User(sandbox, role: SystemAdministrator.RoleId);

        ContactOf(sandbox, Caller.SystemUserId);

        Assert.AreEqual(1, Contacts(sandbox, user));
    }

    [TestMethod]
    public void User_WhoIsDisabled_CannotDoAnything()
    {
        using var sandbox = Sandbox(PrivilegeDepth.Global);
        var user = User(sandbox);
        sandbox.Service.Update(new Entity("systemuser", user) { ["isdisabled"] = true });

        Assert.AreEqual(ErrorCodes.UserDisabled, Fault(() => Contacts(sandbox, user)).ErrorCode);
    }

    [TestMethod]
    public void Step_OfAnotherUser_RunsWithThatUsersRights()
    {
        var user = Guid.NewGuid();
        using var sandbox = Sandbox(PrivilegeDepth.Global, Step("DescribeContext", "Create", 20) with { ImpersonatingUserId = user });
        User(sandbox, id: user);

        sandbox.CreateContact();

        StringAssert.Contains(sandbox.Traces.Single(), $"user {user}, initiating {Caller.SystemUserId}");
    }

    [TestMethod]
    public void CascadedDelete_NeedsNoRightOnTheRowsItTakesAlong()
    {
        using var sandbox = Sandbox(PrivilegeDepth.Basic);
        var user = User(sandbox);
        var contact = ContactOf(sandbox, user);
        var call = sandbox.Service.Create(new Entity("phonecall") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("contact", contact) });

        Assert.AreEqual(ErrorCodes.PrivilegeDenied, Fault(() => sandbox.ServiceOf(user).Delete("phonecall", call)).ErrorCode);
        sandbox.ServiceOf(user).Delete("contact", contact);

        Assert.IsFalse(sandbox.Exists("contact", contact) || sandbox.Exists("phonecall", call));
    }

    private static readonly Guid Role = Guid.NewGuid();

    private static TestSandbox Sandbox(PrivilegeDepth depth, params StepDefinition[] steps) => With(definition => definition with
    {
        Steps = steps,
        Roles = [.. definition.Roles, new RoleDefinition(Role, "Contacts", new Dictionary<string, PrivilegeDepth>
        {
            ["prvCreateContact"] = depth, ["prvReadContact"] = depth, ["prvWriteContact"] = depth, ["prvDeleteContact"] = depth, ["prvAppendContact"] = depth,
        })],
    });

    private static Guid BusinessUnit(TestSandbox sandbox, Guid parent) =>
        sandbox.Service.Create(new Entity("businessunit") { ["name"] = "Unit", ["parentbusinessunitid"] = new EntityReference("businessunit", parent) });

    private static Guid User(TestSandbox sandbox, Guid? businessUnit = null, Guid? role = null, Guid? id = null)
    {
        var user = sandbox.Service.Create(new Entity("systemuser", id ?? Guid.NewGuid())
        {
            ["lastname"] = "User", ["domainname"] = $"{Guid.NewGuid()}@example.com", ["businessunitid"] = new EntityReference("businessunit", businessUnit ?? WellKnownIds.RootBusinessUnit),
        });
        sandbox.Service.Associate("systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", role ?? Role)]);
        return user;
    }

    private static Guid ContactOf(TestSandbox sandbox, Guid owner) =>
        sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Sample", ["ownerid"] = new EntityReference("systemuser", owner) });

    private static int Contacts(TestSandbox sandbox, Guid user) => sandbox.ServiceOf(user).RetrieveMultiple(new QueryExpression("contact")).Entities.Count;
}
