using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Segments;

/// <summary>Nothing of a segment is stored whose query could not be evaluated.</summary>
[TestClass]
public sealed class SegmentQueryTests
{
    [TestMethod]
    public void Create_QueryWithSeveralProblems_IsRefusedForAllOfThem()
    {
        using var organization = new Organization();

        var message = Organization.Refusal(RefusalCode.SegmentQueryInvalid, () => organization.CreateDynamic(
            "<fetch top='5'><entity name='contact'><filter><condition attribute='adress1_city' operator='eq' value='Ulm'/><condition attribute='statecode' operator='eq' value='7'/></filter></entity></fetch>"));

        Assert.AreEqual(
            """
            SegmentQueryInvalid: fetch: The attribute "top" of the element "fetch" is not allowed in a segment's query. A segment is all rows that match. Remove it.
            SegmentQueryInvalid: fetch/entity/filter/condition: The table "contact" has no column "adress1_city". Write the logical name of a column in lower case.
            SegmentQueryInvalid: fetch/entity/filter/condition[2]: "7" is no value for "statecode" with the operator "eq". Write one of the column's values: 0, 1.
            """,
            message);
        Assert.AreEqual(0, organization.Count(SegmentTable.LogicalName));
    }

    [TestMethod]
    [DataRow("acount")]
    [DataRow("Account")]
    public void Create_UnknownTable_IsRefused(string table)
    {
        using var organization = new Organization();

        var message = Organization.Refusal(RefusalCode.SegmentQueryInvalid, () => organization.CreateDynamic(
            SegmentScenario.Query($"<link-entity name='{table}' from='accountid' to='parentcustomerid' link-type='any'/>")));

        StringAssert.Contains(message, $"There is no table \"{table}\".");
    }

    [TestMethod]
    public void Update_QueryOfAnotherTable_IsRefusedAndTheFormerQueryStays()
    {
        using var organization = new Organization();
        var segment = organization.CreateDynamic();

        Organization.Refusal(RefusalCode.SegmentQueryInvalid, () => organization.UpdateQuery(segment, "<fetch><entity name='lead'/></fetch>"));

        Assert.AreEqual(MemberScenario.WithCity, organization.ReadSegment(segment)[SegmentTable.Query]);
    }

    [TestMethod]
    public void Create_SegmentOfOtherRowsAskedFor_IsRefused()
    {
        using var organization = new Organization();
        var leads = organization.CreateSegment("Leads in Bavaria", "lead");

        Assert.AreEqual(
            "SegmentEntityMismatch: fetch/entity/filter/link-entity: The segment \"Leads in Bavaria\" holds Lead rows, but Contact rows are asked for it here. Choose a segment of Contact rows.",
            Organization.Refusal(RefusalCode.SegmentEntityMismatch, () => organization.CreateAsking("People", leads)));
    }

    [TestMethod]
    public void Create_SegmentOfTheRelatedTableAskedFor_IsSaved()
    {
        using var organization = new Organization();
        var companies = organization.CreateSegment("Companies", "account");

        organization.CreateDynamic(SegmentScenario.Query($"<link-entity name='account' from='accountid' to='parentcustomerid' link-type='any'><filter>{SegmentScenario.In(companies, to: "accountid")}</filter></link-entity>"));
    }

    [TestMethod]
    public void Create_MissingSegmentAskedFor_IsRefused()
    {
        using var organization = new Organization();

        Organization.Refusal(RefusalCode.NonExistingSegment, () => organization.CreateAsking("People", Guid.NewGuid()));
    }
}
