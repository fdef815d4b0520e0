using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Segmentation.Sandbox.Tests.Sdk;

[TestClass]
public sealed class MessageSerializationTests
{
    [TestMethod]
    public void Request_ReadAsItsBase_KeepsTypeAndParameters()
    {
        OrganizationRequest request = new UpdateRequest
        {
            Target = new Entity("seg_journey", Guid.NewGuid()) { RowVersion = "7" },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
            RequestId = Guid.NewGuid(),
        };

        var copy = Wire.RoundTrip(request);

        var update = Assert.IsInstanceOfType<UpdateRequest>(copy);
        Assert.AreEqual(request.RequestId, update.RequestId);
        Assert.AreEqual("7", update.Target.RowVersion);
        Assert.AreEqual(ConcurrencyBehavior.IfRowVersionMatches, update.ConcurrencyBehavior);
    }

    [TestMethod]
    public void Request_WithQuery_KeepsEveryPartOfIt()
    {
        var query = new QueryExpression("contact") { TopCount = 5, Distinct = true, NoLock = true, ColumnSet = new ColumnSet("fullname") };
        query.Criteria.AddCondition("statecode", ConditionOperator.In, 0, 1);
        query.Criteria.AddFilter(LogicalOperator.Or).AddCondition("account", "name", ConditionOperator.BeginsWith, "A");
        var link = query.AddLink("account", "parentcustomerid", "accountid", JoinOperator.LeftOuter);
        link.EntityAlias = "account";
        query.AddOrder("fullname", OrderType.Descending);
        query.PageInfo.PageNumber = 3;

        var copy = (QueryExpression)Wire.RoundTrip(new RetrieveMultipleRequest { Query = query }).Query;

        Assert.AreEqual("contact", copy.EntityName);
        Assert.AreEqual(5, copy.TopCount);
        Assert.IsTrue(copy.Distinct && copy.NoLock);
        Assert.AreEqual("fullname", copy.ColumnSet.Columns.Single());
        CollectionAssert.AreEqual(new object[] { 0, 1 }, copy.Criteria.Conditions.Single().Values);
        Assert.AreEqual(LogicalOperator.Or, copy.Criteria.Filters.Single().FilterOperator);
        Assert.AreEqual("account", copy.Criteria.Filters.Single().Conditions.Single().EntityName);
        Assert.AreEqual(JoinOperator.LeftOuter, copy.LinkEntities.Single().JoinOperator);
        Assert.AreEqual("account", copy.LinkEntities.Single().EntityAlias);
        Assert.AreEqual(OrderType.Descending, copy.Orders.Single().OrderType);
        Assert.AreEqual(3, copy.PageInfo.PageNumber);
    }

    [TestMethod]
    public void Batch_WithFault_KeepsBoth()
    {
        var response = new ExecuteMultipleResponse
        {
            ["IsFaulted"] = true,
            ["Responses"] = new ExecuteMultipleResponseItemCollection
            {
                new() { RequestIndex = 0, Response = new CreateResponse { ["id"] = Guid.NewGuid() } },
                new() { RequestIndex = 1, Fault = new OrganizationServiceFault { ErrorCode = -2147220969, Message = "Does Not Exist" } },
            },
        };

        var copy = Wire.RoundTrip(response);

        Assert.IsTrue(copy.IsFaulted);
        Assert.IsInstanceOfType<CreateResponse>(copy.Responses[0].Response);
        Assert.AreEqual(-2147220969, copy.Responses[1].Fault.ErrorCode);
    }

    [TestMethod]
    public void Transaction_OfRequests_KeepsTheirOrder()
    {
        var request = new ExecuteTransactionRequest
        {
            Requests = [new CreateRequest { Target = new Entity("lead") }, new DeleteRequest { Target = new EntityReference("lead", Guid.NewGuid()) }],
            ReturnResponses = true,
        };

        var copy = Wire.RoundTrip(request);

        CollectionAssert.AreEqual(new[] { "Create", "Delete" }, copy.Requests.Select(part => part.RequestName).ToArray());
        Assert.IsTrue(copy.ReturnResponses);
    }

    [TestMethod]
    public void SharedVariables_OfAnyKind_ComeBack()
    {
        var variables = new ParameterCollection
        {
            ["ids"] = new[] { Guid.NewGuid() },
            ["row"] = new Entity("lead"),
            ["filter"] = new FilterExpression(LogicalOperator.Or),
            ["nothing"] = null,
        };

        var copy = Wire.RoundTrip(variables);

        CollectionAssert.AreEqual((Guid[])variables["ids"], (Guid[])copy["ids"]);
        Assert.AreEqual("lead", ((Entity)copy["row"]).LogicalName);
        Assert.AreEqual(LogicalOperator.Or, ((FilterExpression)copy["filter"]).FilterOperator);
        Assert.IsTrue(copy.Contains("nothing"));
    }

    [TestMethod]
    public void Images_OfAStep_ComeBack()
    {
        var images = new EntityImageCollection { ["before"] = new Entity("seg_journey") { ["seg_name"] = "Welcome" } };

        Assert.AreEqual("Welcome", Wire.RoundTrip(images)["before"]["seg_name"]);
    }

    [TestMethod]
    public void TableDefinition_WithColumns_ComesBack()
    {
        var column = new PicklistAttributeMetadata("seg_Source")
        {
            LogicalName = "seg_source",
            RequiredLevel = new AttributeRequiredLevelManagedProperty(AttributeRequiredLevel.ApplicationRequired),
            OptionSet = new OptionSetMetadata([new OptionMetadata(new Label("Customer Insights", 1033), 701100011)]),
        };
        var table = new EntityMetadata { LogicalName = "seg_segment", DisplayName = new Label("Segment", 1033) };
        typeof(EntityMetadata).GetProperty(nameof(EntityMetadata.Attributes))!.SetValue(table, new AttributeMetadata[] { column });

        var copy = Wire.RoundTrip(new RetrieveEntityResponse { ["EntityMetadata"] = table }).EntityMetadata;

        Assert.AreEqual("Segment", copy.DisplayName.LocalizedLabels.Single().Label);
        var source = Assert.IsInstanceOfType<PicklistAttributeMetadata>(copy.Attributes.Single());
        Assert.AreEqual(AttributeTypeDisplayName.PicklistType, source.AttributeTypeName);
        Assert.AreEqual(AttributeRequiredLevel.ApplicationRequired, source.RequiredLevel.Value);
        Assert.AreEqual(701100011, source.OptionSet.Options.Single().Value);
    }

    [TestMethod]
    public void ProxyMessage_WithResults_ComesBack()
    {
        var user = Guid.NewGuid();

        Assert.AreEqual(user, Wire.RoundTrip(new WhoAmIResponse { ["UserId"] = user }).UserId);
    }

    [TestMethod]
    public void TransactionFault_ReadAsFault_KeepsTheIndex()
    {
        OrganizationServiceFault fault = new ExecuteTransactionFault
        {
            FaultedRequestIndex = 2,
            Message = "Does Not Exist",
            InnerFault = new OrganizationServiceFault { Message = "cause" },
            ErrorDetails = { ["OperationStatus"] = "0" },
        };

        var copy = Wire.RoundTrip(fault);

        Assert.AreEqual(2, ((ExecuteTransactionFault)copy).FaultedRequestIndex);
        Assert.AreEqual("cause", copy.InnerFault.Message);
        Assert.AreEqual("0", copy.ErrorDetails["OperationStatus"]);
    }
}
