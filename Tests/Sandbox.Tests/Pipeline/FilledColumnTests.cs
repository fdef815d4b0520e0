using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Platform;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Columns that the platform fills.</summary>
[TestClass]
public sealed class FilledColumnTests
{
    private static readonly EntityReference System = new("systemuser", Caller.SystemUserId);

    [TestMethod]
    public void Create_FillsOwnerStatusAndStamps()
    {
        using var sandbox = With();

        var row = sandbox.Read("contact", sandbox.CreateContact());

        foreach (var column in (string[])["createdby", "modifiedby", "ownerid", "owninguser"])
            Assert.AreEqual(System, row[column]);
        Assert.AreEqual(new EntityReference("businessunit", WellKnownIds.RootBusinessUnit), row["owningbusinessunit"]);
        Assert.AreEqual(new OptionSetValue(0), row["statecode"]);
        Assert.AreEqual(new OptionSetValue(1), row["statuscode"]);
        Assert.AreEqual(row["createdon"], row["modifiedon"]);
    }

    [TestMethod]
    public void User_WhenCreated_HasSettings()
    {
        using var sandbox = With();
        var id = sandbox.Service.Create(new Entity("systemuser") { ["firstname"] = "Ada", ["lastname"] = "Sample", ["domainname"] = "ada@sample.example", ["businessunitid"] = new EntityReference("businessunit", WellKnownIds.RootBusinessUnit) });

        var settings = sandbox.Read("usersettings", id);

        Assert.AreEqual(1033, settings["uilanguageid"]);
        Assert.IsTrue(TimeZones.All.Any(zone => zone.Code == settings.GetAttributeValue<int?>("timezonecode")));
    }

    [TestMethod]
    public void FullName_IsComposed_AndFollowsItsParts()
    {
        using var sandbox = With();
        var id = sandbox.Service.Create(new Entity("contact") { ["firstname"] = "Ada", ["lastname"] = "Sample" });
        Assert.AreEqual("Ada Sample", sandbox.Read("contact", id)["fullname"]);

        sandbox.Service.Update(new Entity("contact", id) { ["firstname"] = null });

        Assert.AreEqual("Sample", sandbox.Read("contact", id)["fullname"]);
    }

    [TestMethod]
    public void OverriddenCreatedOn_BecomesCreatedOn()
    {
        using var sandbox = With();
        var before = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

        var row = sandbox.Read("contact", sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Sample", ["overriddencreatedon"] = before }));

        Assert.AreEqual(before, row["createdon"]);
        Assert.AreNotEqual(before, row["overriddencreatedon"]);
    }

    [TestMethod]
    public void Status_GivenAlone_GetsItsDefaultStatusReason()
    {
        using var sandbox = With();
        var id = sandbox.CreateContact();

        sandbox.Service.Update(new Entity("contact", id) { ["statecode"] = new OptionSetValue(1) });

        Assert.AreEqual(new OptionSetValue(2), sandbox.Read("contact", id)["statuscode"]);
    }

    [TestMethod]
    public void ReadOnlyColumn_SentByAClient_IsLeftOut()
    {
        using var sandbox = With();

        var id = sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Sample", ["createdon"] = new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc) });

        Assert.AreNotEqual(2001, ((DateTime)sandbox.Read("contact", id)["createdon"]).Year);
    }

    [TestMethod]
    public void Amount_GetsItsValueInTheBaseCurrency()
    {
        using var sandbox = With();
        var dollar = sandbox.Service.Create(new Entity("transactioncurrency")
        {
            ["currencyname"] = "US Dollar", ["isocurrencycode"] = "USD", ["currencysymbol"] = "$", ["currencyprecision"] = 2, ["exchangerate"] = 2m,
        });

        var id = sandbox.Service.Create(new Entity("contact")
        {
            ["lastname"] = "Sample", ["annualincome"] = new Money(100), ["transactioncurrencyid"] = new EntityReference("transactioncurrency", dollar),
        });

        Assert.AreEqual(50m, ((Money)sandbox.Read("contact", id)["annualincome_base"]).Value);
    }

    [TestMethod]
    public void Address_IsComposed()
    {
        using var sandbox = With();

        var id = sandbox.Service.Create(new Entity("contact")
        {
            ["lastname"] = "Sample", ["address1_line1"] = "Lange Str. 1", ["address1_city"] = "Ulm", ["address1_postalcode"] = "89073", ["address1_country"] = "Germany",
        });

        Assert.AreEqual("Lange Str. 1\r\nUlm 89073\r\nGermany", sandbox.Read("contact", id)["address1_composite"]);
    }

    [TestMethod]
    public void Lookup_IsReadWithTheNameOfItsRow()
    {
        using var sandbox = With();
        var account = sandbox.Service.Create(new Entity("account") { ["name"] = "Contoso" });

        var id = sandbox.Service.Create(new Entity("contact") { ["lastname"] = "Sample", ["parentcustomerid"] = new EntityReference("account", account) });

        Assert.AreEqual("Contoso", sandbox.Read("contact", id).GetAttributeValue<EntityReference>("parentcustomerid").Name);
    }
}
