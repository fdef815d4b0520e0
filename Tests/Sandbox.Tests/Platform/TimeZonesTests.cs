using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Platform;

namespace Segmentation.Sandbox.Tests.Platform;

[TestClass]
public sealed class TimeZonesTests
{
    [TestMethod]
    [DataRow(35, "Eastern Standard Time", 300)]
    [DataRow(85, "GMT Standard Time", 0)]
    [DataRow(110, "W. Europe Standard Time", -60)]
    [DataRow(190, "India Standard Time", -330)]
    [DataRow(290, "New Zealand Standard Time", -720)]
    public void TimeZone_OfADocumentedCode_HasItsNameAndBias(int code, string standardName, int bias)
    {
        var zone = TimeZones.All.Single(zone => zone.Code == code);

        Assert.AreEqual((standardName, bias), (zone.StandardName, zone.Bias));
    }

    [TestMethod]
    public void TimeZone_EveryOne_IsKnownToDotNetByItsStandardName()
    {
        foreach (var zone in TimeZones.All)
            Assert.IsTrue(TimeZoneInfo.TryFindSystemTimeZoneById(zone.StandardName, out _), zone.StandardName);
    }

    [TestMethod]
    public void TimeZone_IsReadByAUserWithoutARole()
    {
        using var environment = SandboxEnvironment.CreateInMemory(PlatformSolution.Environment);
        var user = environment.Server.ServiceFor(Caller.System).Create(new("systemuser")
        {
            ["lastname"] = "Sample", ["domainname"] = "sample", ["businessunitid"] = new Microsoft.Xrm.Sdk.EntityReference("businessunit", WellKnownIds.RootBusinessUnit),
        });
        var query = new QueryExpression("timezonedefinition") { ColumnSet = new ColumnSet("userinterfacename") };
        query.Criteria.AddCondition("timezonecode", ConditionOperator.Equal, 110);

        var zones = environment.Server.ServiceFor(new Caller(user)).RetrieveMultiple(query).Entities;

        Assert.AreEqual("(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", zones.Single()["userinterfacename"]);
    }
}
