using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;

namespace Segmentation.Sandbox.Tests.Sdk;

[TestClass]
public sealed class EntityTests
{
    [TestMethod]
    public void Indexer_AbsentColumn_ThrowsWithThePlatformText()
    {
        var error = Assert.ThrowsExactly<KeyNotFoundException>(() => new Entity("contact")["firstname"]);

        Assert.AreEqual("The given key was not present in the dictionary.", error.Message);
    }

    [TestMethod]
    public void GetAttributeValue_AbsentOrEmptyColumn_ReturnsTheDefault()
    {
        var row = new Entity("contact") { ["birthdate"] = null };

        Assert.IsNull(row.GetAttributeValue<string>("firstname"));
        Assert.AreEqual(0, row.GetAttributeValue<int>("numberofchildren"));
        Assert.AreEqual(DateTime.MinValue, row.GetAttributeValue<DateTime>("birthdate"));
        Assert.IsNull(row.GetAttributeValue<DateTime?>("birthdate"));
    }

    [TestMethod]
    public void GetAttributeValue_ValueOfAnotherType_Throws()
    {
        var row = new Entity("contact") { ["firstname"] = "Ada" };

        Assert.ThrowsExactly<InvalidCastException>(() => row.GetAttributeValue<int>("firstname"));
    }

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow(" ")]
    public void GetAttributeValue_WithoutName_Throws(string? name) =>
        Assert.ThrowsExactly<ArgumentNullException>(() => new Entity("contact").GetAttributeValue<string>(name!));

    [TestMethod]
    public void TryGetAttributeValue_ValueOfAnotherType_ReturnsFalse()
    {
        var row = new Entity("contact") { ["firstname"] = "Ada" };

        Assert.IsTrue(row.TryGetAttributeValue("firstname", out string text));
        Assert.AreEqual("Ada", text);
        Assert.IsFalse(row.TryGetAttributeValue("firstname", out int _));
        Assert.IsFalse(row.TryGetAttributeValue("lastname", out string _));
    }

    [TestMethod]
    public void Contains_NameInAnotherCase_IsFalse()
    {
        var row = new Entity("contact") { ["firstname"] = "Ada" };

        Assert.IsTrue(row.Contains("firstname"));
        Assert.IsFalse(row.Contains("FirstName"));
    }

    [TestMethod]
    public void ToEntityReference_RowWithKeyAndVersion_CarriesBoth()
    {
        var row = new Entity("seg_segment", "seg_sourcekey", "A-1") { Id = Guid.NewGuid(), RowVersion = "815" };

        var reference = row.ToEntityReference();

        Assert.AreEqual(row.Id, reference.Id);
        Assert.AreEqual("seg_segment", reference.LogicalName);
        Assert.AreEqual("815", reference.RowVersion);
        Assert.AreEqual("A-1", reference.KeyAttributes["seg_sourcekey"]);
        Assert.AreNotSame(row.KeyAttributes, reference.KeyAttributes);
    }

    [TestMethod]
    public void ToEntity_EarlyBoundTypeOfTheTable_SharesTheColumns()
    {
        var row = new Entity("contact", Guid.NewGuid()) { ["firstname"] = "Ada", RowVersion = "1" };

        var contact = row.ToEntity<Contact>();

        Assert.AreEqual(row.Id, contact.Id);
        Assert.AreEqual("1", contact.RowVersion);
        Assert.AreSame(row.Attributes, contact.Attributes);
    }

    [TestMethod]
    public void ToEntity_TypeOfAnotherTable_IsRefused() =>
        Assert.ThrowsExactly<NotSupportedException>(() => new Entity("account").ToEntity<Contact>());

    [EntityLogicalName("contact")]
    private sealed class Contact : Entity;
}
