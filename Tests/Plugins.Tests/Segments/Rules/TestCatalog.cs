using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Tests.Segments.Rules;

/// <summary>Two tables with a column of every kind.</summary>
internal sealed class TestCatalog : ITableCatalog
{
    private static readonly Dictionary<string, TableFacts> Tables = new[]
    {
        Table("contact",
            new("contactid", ColumnKind.Id), new("firstname", ColumnKind.Text), new("numberofchildren", ColumnKind.WholeNumber), new("versionnumber", ColumnKind.BigNumber),
            new("exchangerate", ColumnKind.Decimal), new("creditlimit", ColumnKind.Money), new("latitude", ColumnKind.FloatingPoint), new("donotemail", ColumnKind.YesNo),
            new("gendercode", ColumnKind.Choice, [1, 2]), new("hobbies", ColumnKind.Choices, [1, 2, 3]), new("birthdate", ColumnKind.DateTime),
            new("parentcustomerid", ColumnKind.Id), new("managerid", ColumnKind.Id, isHierarchical: true), new("ownerid", ColumnKind.Owner), new("entityimage", ColumnKind.NotFilterable)),
        Table("account", new("accountid", ColumnKind.Id), new("name", ColumnKind.Text), new("numberofemployees", ColumnKind.WholeNumber), new("primarycontactid", ColumnKind.Id)),
    }.ToDictionary(table => table.Name);

    /// <summary>Tables that were asked for, as often as they were.</summary>
    internal List<string> Asked { get; } = [];

    public TableFacts? Find(string logicalName)
    {
        Asked.Add(logicalName);
        return Tables.GetValueOrDefault(logicalName);
    }

    private static TableFacts Table(string name, params ColumnFacts[] columns) =>
        new(name, name + "id", name == "account" ? "name" : "fullname", columns.ToDictionary(column => column.Name));
}
