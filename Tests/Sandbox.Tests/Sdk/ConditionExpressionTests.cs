using Microsoft.Xrm.Sdk.Query;

namespace Segmentation.Sandbox.Tests.Sdk;

[TestClass]
public sealed class ConditionExpressionTests
{
    [TestMethod]
    public void Values_FromAnArrayOfNumbers_AreItsItems()
    {
        var condition = new ConditionExpression("statecode", ConditionOperator.In, new[] { 0, 1 });

        CollectionAssert.AreEqual(new object[] { 0, 1 }, condition.Values);
    }

    [TestMethod]
    public void Values_FromAListOfIds_AreItsItems()
    {
        var ids = new List<Guid> { Guid.NewGuid(), Guid.NewGuid() };

        var condition = new ConditionExpression("contactid", ConditionOperator.In, ids);

        CollectionAssert.AreEqual(ids, condition.Values);
    }

    [TestMethod]
    public void Values_FromSeveralArguments_AreTheArguments()
    {
        var filter = new FilterExpression();

        filter.AddCondition("createdon", ConditionOperator.Between, 1, 2);

        CollectionAssert.AreEqual(new object[] { 1, 2 }, filter.Conditions.Single().Values);
    }

    [TestMethod]
    public void Values_OfATextCondition_AreTheText()
    {
        var condition = new ConditionExpression("firstname", ConditionOperator.Equal, "Ada");

        CollectionAssert.AreEqual(new object[] { "Ada" }, condition.Values);
    }
}
