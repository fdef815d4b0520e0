using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Runtime;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>What a row cannot hold is refused with the platform's code and text.</summary>
[TestClass]
public sealed class ColumnRuleTests
{
    [TestMethod]
    public void Column_ThatTheTableLacks_IsNamed() => Refused(
        "shoesize", 43, ErrorCodes.QueryColumnNotFound, "'contact' entity doesn't contain attribute with Name = 'shoesize' and NameMapping = 'Logical'.");

    [TestMethod]
    public void Value_OfAnotherType_IsNamed() => Refused(
        "jobtitle", 43, ErrorCodes.InvalidArgument, "Incorrect attribute value type System.Int32.");

    [TestMethod]
    public void Text_LongerThanItsColumn_IsRefused() => Refused(
        "firstname", new string('a', 51), ErrorCodes.TextTooLong,
        "A validation error occurred. The length of the 'firstname' attribute of the 'contact' entity exceeded the maximum allowed length of '50'.");

    [TestMethod]
    public void Choice_WithoutSuchAnOption_ListsTheAcceptedOnes() => Refused(
        "gendercode", new OptionSetValue(99), ErrorCodes.ChoiceOutOfRange,
        "A validation error occurred. The value 99 of 'gendercode' on record of type 'contact' is outside the valid range. Accepted Values: 1,2");

    [TestMethod]
    public void Amount_OutOfRange_IsRefused() => Refused(
        "annualincome", new Money(-1), ErrorCodes.DecimalOutOfRange, "A validation error occurred. The value -1 of 'annualincome' on record of type 'contact' is outside the valid range.");

    [TestMethod]
    public void Lookup_OfARowThatIsNotThere_IsRefused()
    {
        var missing = Guid.NewGuid();
        Refused("parentcustomerid", new EntityReference("account", missing), ErrorCodes.ObjectDoesNotExist, $"account With Id = {missing} Does Not Exist");
    }

    [TestMethod]
    public void StatusReason_OfAnotherStatus_IsRefused()
    {
        using var sandbox = With();
        var id = sandbox.CreateContact();

        var fault = Fault(() => sandbox.Service.Update(new Entity("contact", id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(1) }));

        Assert.AreEqual(ErrorCodes.InvalidStatus, fault.ErrorCode);
        StringAssert.StartsWith(fault.Message, "1 is not a valid status code for state code ContactState.Inactive");
    }

    [TestMethod]
    public void Table_ThatIsNotThere_IsNamed()
    {
        using var sandbox = With();

        StringAssert.Contains(Fault(() => sandbox.Service.Create(new Entity("unicorn"))).Message, "'unicorn'");
    }

    [TestMethod]
    public void Update_OfARowThatIsNotThere_IsRefused()
    {
        using var sandbox = With();
        var id = Guid.NewGuid();

        var fault = Fault(() => sandbox.Service.Update(new Entity("contact", id) { ["lastname"] = "Nobody" }));

        Assert.AreEqual(ErrorCodes.ObjectDoesNotExist, fault.ErrorCode);
        Assert.AreEqual($"contact With Id = {id} Does Not Exist", fault.Message);
    }

    [TestMethod]
    public void Message_TheSandboxLacks_IsNamed()
    {
        using var sandbox = With();

        var fault = Fault(() => sandbox.Service.Execute(new OrganizationRequest("GrantAccess")));

        Assert.AreEqual(ErrorCodes.NotSupported, fault.ErrorCode);
        StringAssert.Contains(fault.Message, "GrantAccess");
    }

    private static void Refused(string column, object value, int code, string message)
    {
        using var sandbox = With();

        var fault = Fault(() => sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Sample", [column] = value }));

        Assert.AreEqual(code, fault.ErrorCode);
        StringAssert.StartsWith(fault.Message, message);
    }
}
