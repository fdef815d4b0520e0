using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Segmentation.Sandbox.Tests.Sdk;

[TestClass]
public sealed class RequestTests
{
    public static IEnumerable<object[]> Requests =>
        from type in typeof(OrganizationRequest).Assembly.GetTypes().Concat(typeof(Microsoft.Crm.Sdk.Messages.WhoAmIRequest).Assembly.GetTypes())
        where type.IsSubclassOf(typeof(OrganizationRequest))
        select new object[] { type };

    [TestMethod]
    [DynamicData(nameof(Requests))]
    public void Request_OfAnyType_HasTheNameOfItsMessage(Type type)
    {
        var request = (OrganizationRequest)Activator.CreateInstance(type)!;

        Assert.AreEqual(type.Name, request.RequestName + "Request");
    }

    [TestMethod]
    [DynamicData(nameof(Requests))]
    public void Request_OfAnyType_ReadsAbsentParametersAsDefaults(Type type)
    {
        var request = Activator.CreateInstance(type)!;

        foreach (var property in type.GetProperties().Where(property => property.DeclaringType == type))
            Assert.AreEqual(property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null, property.GetValue(request));
    }

    [TestMethod]
    public void TypedProperty_WhenSet_IsTheParameterOfThatName()
    {
        var target = new Entity("lead");

        var request = new CreateRequest { Target = target };

        Assert.AreSame(target, request["Target"]);
    }
}
