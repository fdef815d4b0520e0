using System.Text;
using CsCheck;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Tests.Store;

[TestClass]
public sealed class RoundTripTests
{
    [TestMethod]
    public void AnyValue_ComesBackAsWritten()
    {
        using var store = SandboxStore.OpenTemporary(TestTables.Environment);
        var text = Gen.String[1, 20].Select(value => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value)));
        var cents = Gen.Long[-10_000_000_000_000, 10_000_000_000_000];

        Gen.Select(text, Gen.Int, Gen.Double.Where(double.IsFinite), cents, Gen.DateTime[new DateTime(1753, 1, 2), new DateTime(9999, 12, 30)]).Sample(
            (name, visits, rating, number, time) =>
            {
                var second = new DateTime(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
                using var transaction = store.BeginWrite();
                var id = transaction.Insert(new Entity("person")
                {
                    ["fullname"] = name, ["visits"] = visits, ["rating"] = rating, ["discount"] = number / 100m, ["revenue"] = new Money(number / 10_000m), ["metat"] = second,
                });

                var row = transaction.Retrieve("person", id);

                Assert.AreEqual(name, row["fullname"]);
                Assert.AreEqual(visits, row["visits"]);
                Assert.AreEqual(rating, row["rating"]);
                Assert.AreEqual(number / 100m, row["discount"]);
                Assert.AreEqual(new Money(number / 10_000m), row["revenue"]);
                Assert.AreEqual(second, row["metat"]);
            },
            iter: 2_000, threads: 1);
    }

    [TestMethod]
    public void EmptyText_IsKeptAsNoValue()
    {
        using var store = SandboxStore.OpenTemporary(TestTables.Environment);
        using var transaction = store.BeginWrite();

        var id = transaction.Insert(new Entity("person") { ["fullname"] = "", ["notes"] = "" });

        Assert.AreEqual("personid,versionnumber", string.Join(",", transaction.Retrieve("person", id).Attributes.Keys.Order()));
    }
}
