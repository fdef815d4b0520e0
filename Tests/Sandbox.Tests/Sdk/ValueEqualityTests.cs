using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Tests.Sdk;

[TestClass]
public sealed class ValueEqualityTests
{
    private static readonly Guid Id = Guid.NewGuid();

    public static IEnumerable<object[]> Same =>
    [
        [new EntityReference("contact", Id), new EntityReference("contact", Id) { Name = "Ada" }],
        [new OptionSetValue(1), new OptionSetValue(1)],
        [new Money(1.5m), new Money(1.50m)],
        [new Relationship("a_b"), new Relationship("a_b")],
    ];

    public static IEnumerable<object[]> Different =>
    [
        [new EntityReference("contact", Id), new EntityReference("lead", Id)],
        [new EntityReference("contact", Id), new EntityReference("contact", Guid.NewGuid())],
        [new OptionSetValue(1), new OptionSetValue(2)],
        [new OptionSetValue(1), 1],
        [new Money(1), new Money(2)],
        [new Relationship("a_a") { PrimaryEntityRole = EntityRole.Referenced }, new Relationship("a_a") { PrimaryEntityRole = EntityRole.Referencing }],
    ];

    [TestMethod]
    [DynamicData(nameof(Same))]
    public void Values_WithTheSameContent_AreEqual(object one, object other)
    {
        Assert.AreEqual(one, other);
        Assert.AreEqual(one.GetHashCode(), other.GetHashCode());
    }

    [TestMethod]
    [DynamicData(nameof(Different))]
    public void Values_WithOtherContent_AreNotEqual(object one, object other) => Assert.AreNotEqual(one, other);
}
