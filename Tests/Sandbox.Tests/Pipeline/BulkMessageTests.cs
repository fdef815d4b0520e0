using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Runtime;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Many rows of one table in one request (learn.microsoft.com, "Use bulk operation messages").</summary>
[TestClass]
public sealed class BulkMessageTests
{
    private static readonly Guid First = Guid.NewGuid(), Second = Guid.NewGuid(), Third = Guid.NewGuid();

    [TestMethod]
    public void CreateMultiple_AnswersTheIdsInOrder_AndRunsTheStepsOfEachRow()
    {
        using var sandbox = With(Step("SetColumn", "Create", 20, "jobtitle=Buyer"));

        var ids = Create(sandbox, Row(First), Row(Second)).Ids;

        CollectionAssert.AreEqual(new[] { First, Second }, ids);
        Assert.AreEqual("Buyer", sandbox.Read("contact", Second)["jobtitle"]);
    }

    [TestMethod]
    public void CreateMultiple_WithOneBadRow_StoresNothing()
    {
        using var sandbox = With();

        Fault(() => Create(sandbox, Row(First), new Entity("contact") { ["shoesize"] = 43 }));

        Assert.IsFalse(sandbox.Exists("contact", First));
    }

    [TestMethod]
    public void CreateMultiple_WithARowThatExists_IsADuplicateAndStoresNothing()
    {
        using var sandbox = With();
        sandbox.Service.Create(Row(Second));

        var fault = Fault(() => Create(sandbox, Row(First), Row(Second)));

        Assert.AreEqual(ErrorCodes.DuplicateRecord, fault.ErrorCode);
        Assert.IsFalse(sandbox.Exists("contact", First));
    }

    [TestMethod]
    public void CreateMultiple_WhoseStepRefusesARow_StoresNothing()
    {
        using var sandbox = With(Step("RefuseRequest", "Create", 40));

        Fault(() => Create(sandbox, Row(First), Row(Second)));

        Assert.IsFalse(sandbox.Exists("contact", First) || sandbox.Exists("contact", Second));
    }

    [TestMethod]
    public void CreateMultiple_QueuesTheAsynchronousStepsOfEachRow()
    {
        using var sandbox = With(Step("DescribeContext", "Create", 40) with { IsAsynchronous = true });

        Create(sandbox, Row(First), Row(Second), Row(Third));

        Assert.AreEqual(3, sandbox.Environment.DrainJobs());
    }

    [TestMethod]
    public void Job_OfARowOfMany_HoldsNoneOfTheOthers()
    {
        using var sandbox = With(Step("DescribeContext", "Create", 40) with { IsAsynchronous = true });

        Create(sandbox, Row(First, "Alone"), Row(Second, "Neighbour"));

        var data = sandbox.Service.RetrieveMultiple(new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet("data") }).Entities.Select(job => job.GetAttributeValue<string>("data"));
        Assert.IsFalse(data.Any(text => text.Contains("Alone") && text.Contains("Neighbour")));
    }

    [TestMethod]
    public void UpdateMultiple_OfTheVersionsRead_IsDone()
    {
        using var sandbox = With();
        Create(sandbox, Row(First), Row(Second));

        Update(sandbox, Version(sandbox, First), Version(sandbox, Second));

        Assert.AreEqual("Other", sandbox.Read("contact", Second)["lastname"]);
    }

    [TestMethod]
    public void UpdateMultiple_WithOneFormerVersion_ChangesNothing()
    {
        using var sandbox = With();
        Create(sandbox, Row(First), Row(Second));
        var (first, former) = (Version(sandbox, First), Version(sandbox, Second));
        sandbox.Service.Update(new Entity("contact", Second) { ["jobtitle"] = "Buyer" });

        Assert.AreEqual(ErrorCodes.ConcurrencyVersionMismatch, Fault(() => Update(sandbox, first, former)).ErrorCode);
        Assert.AreEqual("Sample", sandbox.Read("contact", First)["lastname"]);
    }

    [TestMethod]
    public void UpdateMultiple_WithARowThatIsGone_ChangesNothing()
    {
        using var sandbox = With();
        sandbox.Service.Create(Row(First));

        var fault = Fault(() => sandbox.Service.Execute(new UpdateMultipleRequest { Targets = Rows(new Entity("contact", First) { ["lastname"] = "Other" }, new Entity("contact", Second) { ["lastname"] = "Other" }) }));

        Assert.AreEqual(ErrorCodes.ObjectDoesNotExist, fault.ErrorCode);
        Assert.AreEqual("Sample", sandbox.Read("contact", First)["lastname"]);
    }

    [TestMethod]
    public void UpsertMultiple_CreatesWhatIsNotThere_AndSaysSo()
    {
        using var sandbox = With();
        sandbox.Service.Create(Row(First));

        var response = (UpsertMultipleResponse)sandbox.Service.Execute(new UpsertMultipleRequest { Targets = Rows(Row(First, "Other"), Row(Second)) });

        CollectionAssert.AreEqual(new[] { false, true }, response.Results.Select(result => result.RecordCreated).ToArray());
        CollectionAssert.AreEqual(new[] { First, Second }, response.Results.Select(result => result.Target.Id).ToArray());
        Assert.AreEqual("Other", sandbox.Read("contact", First)["lastname"]);
    }

    [TestMethod]
    public void UpsertMultiple_WithOneBadRow_StoresNothing()
    {
        using var sandbox = With();

        Fault(() => sandbox.Service.Execute(new UpsertMultipleRequest { Targets = Rows(Row(First), new Entity("contact", Second) { ["shoesize"] = 43 }) }));

        Assert.IsFalse(sandbox.Exists("contact", First));
    }

    [TestMethod]
    public void DeleteMultiple_OfAStandardTable_IsRefusedByName()
    {
        using var sandbox = With();
        sandbox.Service.Create(Row(First));

        var fault = Fault(() => sandbox.Service.Execute(new DeleteMultipleRequest { Targets = [new EntityReference("contact", First)] }));

        StringAssert.StartsWith(fault.Message, "DeleteMultiple is for elastic tables only, and 'contact' is a standard table.");
        Assert.IsTrue(sandbox.Exists("contact", First));
    }

    private static Entity Row(Guid id, string lastName = "Sample") => new("contact", id) { ["lastname"] = lastName };

    private static EntityCollection Rows(params Entity[] rows) => new(rows) { EntityName = "contact" };

    private static CreateMultipleResponse Create(TestSandbox sandbox, params Entity[] rows) =>
        (CreateMultipleResponse)sandbox.Service.Execute(new CreateMultipleRequest { Targets = Rows(rows) });

    private static void Update(TestSandbox sandbox, params Entity[] rows) =>
        sandbox.Service.Execute(new UpdateMultipleRequest { Targets = Rows(rows), ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });

    private static Entity Version(TestSandbox sandbox, Guid id) => new("contact", id) { ["lastname"] = "Other", RowVersion = sandbox.Read("contact", id).RowVersion };
}
