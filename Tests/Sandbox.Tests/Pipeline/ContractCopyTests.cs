using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Pipeline.Contexts;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>A copy equals its original and shares nothing with it, whichever way it was made.</summary>
[TestClass]
public sealed class ContractCopyTests
{
    [TestMethod]
    public void Row_IsCopiedWithEverythingThatCrossesTheWire()
    {
        var row = new Entity("contact", Guid.NewGuid())
        {
            RowVersion = "7",
            ["lastname"] = "Sample",
            ["birthdate"] = new DateTime(1980, 1, 2, 0, 0, 0, DateTimeKind.Utc),
            ["annualincome"] = new Money(12.5m),
            ["gendercode"] = new OptionSetValue(2),
            ["jobtitle"] = null,
            ["ownerid"] = new EntityReference("systemuser", Guid.NewGuid()) { Name = "Owner" },
            ["choices"] = new OptionSetValueCollection([new OptionSetValue(1)]),
        };
        row.FormattedValues["gendercode"] = "Female";
        row.KeyAttributes["employeeid"] = "E1";

        var copy = (Entity)Copy(row);

        Assert.AreNotSame(row, copy);
        Assert.AreEqual(Text(row), Text(copy));
        foreach (var name in (string[])["annualincome", "gendercode", "ownerid", "choices"])
            Assert.AreNotSame(row[name], copy[name]);
    }

    [TestMethod]
    public void Row_OfAnEarlyBoundClass_BecomesAPlainOne()
    {
        var copy = Copy(new EarlyBoundContact { ["lastname"] = "Sample" });

        Assert.AreEqual(typeof(Entity), copy.GetType());
        Assert.AreEqual("Sample", ((Entity)copy)["lastname"]);
    }

    [TestMethod]
    public void Rows_AreCopiedWithTheirPagingInformation()
    {
        var rows = new EntityCollection([new Entity("contact", Guid.NewGuid())]) { EntityName = "contact", MoreRecords = true, PagingCookie = "<cookie/>", TotalRecordCount = 9 };

        Assert.AreEqual(Text(rows), Text(Copy(rows)));
    }

    [TestMethod]
    public void Value_WithoutADataContract_Throws() =>
        Assert.ThrowsExactly<InvalidDataContractException>(() => Copy(Thread.CurrentThread));

    private static object Copy(object value) => ContractCopy.Of(new ParameterCollection { ["value"] = value })["value"];

    private static string Text(object value)
    {
        using var buffer = new MemoryStream();
        new DataContractSerializer(typeof(ParameterCollection)).WriteObject(buffer, new ParameterCollection { ["value"] = value });
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private sealed class EarlyBoundContact() : Entity("contact");
}
