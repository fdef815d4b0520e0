using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every column of an alternate key is a column of its table, of a type that can be one.</summary>
public sealed class KeyColumnExists : IRule
{
    static readonly string[] Types = ["nvarchar", "int", "decimal", "datetime", "lookup", "picklist"];

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from table in solution.Tables
        from key in table.Element.Descendants("EntityKey")
        from name in key.Descendants("AttributeName").Select(item => item.Value)
        let column = table.Column(name)
        where column == null || !Types.Contains(column.Type)
        select column == null
            ? new Problem(
                table.File,
                $"The key {key.Element("Name")?.Value} names the column {name}, which {table.LogicalName} does not have.",
                Suggest.Column(table, name))
            : new Problem(
                table.File,
                $"The key {key.Element("Name")?.Value} names {name}, which is of type {column.Type}.",
                $"A key can have columns of type {string.Join(", ", Types)}.");
}
