using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Platform;

[TestClass]
public sealed class PlatformSolutionTests
{
    [TestMethod]
    [DataRow("contact", "contacts", "fullname")]
    [DataRow("account", "accounts", "name")]
    [DataRow("lead", "leads", "fullname")]
    [DataRow("systemuser", "systemusers", "fullname")]
    [DataRow("transactioncurrency", "transactioncurrencies", "currencyname")]
    public void Table_OfThePlatform_IsNamedAsDocumented(string logicalName, string set, string primaryName)
    {
        var table = PlatformSolution.Environment.Table(logicalName);

        Assert.AreEqual(set, table.EntitySetName);
        Assert.AreEqual(primaryName, table.PrimaryName);
        Assert.AreEqual(logicalName + "id", table.PrimaryKey);
    }

    [TestMethod]
    public void Activities_HaveTheKeyActivityid() => Assert.AreEqual("activityid", PlatformSolution.Environment.Table("task").PrimaryKey);

    [TestMethod]
    public void Labels_OfEveryTableColumnAndOption_AreThereInBothLanguages()
    {
        var missing =
            from table in PlatformSolution.Environment.Tables.Values
            from label in LabelsOf(table)
            where !label.Text.Translations.ContainsKey(1033) || !label.Text.Translations.ContainsKey(1031)
            select $"{table.LogicalName}: {label.Of}";

        Assert.AreEqual("", string.Join("\n", missing));
    }

    [TestMethod]
    public void ParentCustomer_OfContact_PointsAtAccountsAndContacts() => CollectionAssert.AreEquivalent(
        new[] { "account", "contact" },
        PlatformSolution.Environment.Table("contact").Columns["parentcustomerid"].Targets.ToArray());

    [TestMethod]
    [DataRow("contact", "parentcustomerid", "account", "parentcustomerid_account")]
    [DataRow("contact", "ownerid", "systemuser", "ownerid")]
    [DataRow("contact", "createdby", "systemuser", "createdby")]
    [DataRow("account", "primarycontactid", "contact", "primarycontactid")]
    [DataRow("task", "regardingobjectid", "lead", "regardingobjectid_lead_task")]
    public void Lookup_OfAPlatformTable_HasItsDocumentedNavigationProperty(string table, string column, string target, string navigation) => Assert.AreEqual(
        navigation,
        PlatformSolution.Environment.OneToMany.Single(one => one.ReferencingTable == table && one.ReferencingColumn == column && one.ReferencedTable == target).LookupNavigation);

    [TestMethod]
    [DataRow("contact", 1)]
    [DataRow("lead", 1)]
    [DataRow("task", 2)]
    public void State_Active_HasItsDocumentedDefaultStatus(string table, int status) => Assert.AreEqual(
        status,
        PlatformSolution.Environment.Table(table).Columns["statecode"].Choice!.Options.Single(option => option.Value == 0).DefaultStatus);

    [TestMethod]
    public void EveryTableOfTheApps_HasADefaultPublicViewAndAMainForm()
    {
        foreach (var table in new[] { "contact", "account", "lead", "systemuser", "team", "businessunit", "role", "task", "phonecall", "transactioncurrency", "asyncoperation", "plugintracelog" })
        {
            Assert.IsTrue(PlatformSolution.Environment.Views.Any(view => view.Table == table && view is { QueryType: 0, IsDefault: true }), table);
            Assert.IsTrue(PlatformSolution.Environment.Forms.Any(form => form.Table == table && form.Type == "main"), table);
        }
    }

    [TestMethod]
    public void SystemAdministrator_HasEveryPrivilegeOnEveryTable()
    {
        var role = PlatformSolution.Environment.Roles.Single(role => role.Name == "System Administrator");

        Assert.AreEqual(new Guid("627090ff-40a3-4053-8790-584edc5be201"), role.Id);
        foreach (var privilege in new[] { "prvCreateContact", "prvDeleteAccount", "prvAssignLead", "prvWriteUser", "prvReadActivity", "prvReadPluginTraceLog" })
            Assert.AreEqual(PrivilegeDepth.Global, role.Privileges[privilege], privilege);
    }

    private static IEnumerable<(string Of, LocalizedText Text)> LabelsOf(TableDefinition table) =>
        table.Columns.Values.SelectMany(column => (column.Choice?.Options ?? []).Select(option => ($"{column.LogicalName} {option.Value}", option.Label)))
            .Concat(table.Columns.Values.Select(column => (column.LogicalName, column.DisplayName)))
            .Append(("singular", table.DisplayName))
            .Append(("plural", table.CollectionName));
}
