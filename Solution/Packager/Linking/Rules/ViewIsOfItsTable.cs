using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A view asks the table in whose folder it stands, and opens that table's rows.</summary>
public sealed class ViewIsOfItsTable : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        foreach (var (table, view) in solution.Tables.SelectMany(table => table.Views.Select(view => (table, view))))
        {
            if (view.Query?.Attribute("name")?.Value is var name && name != table.LogicalName)
                yield return new(
                    view.File,
                    $"The view asks the table {name}, but stands with {table.LogicalName}.",
                    $"Move it, or ask {table.LogicalName}.");
            if (view.Grid?.Element("row")?.Attribute("id")?.Value is { } key && key != table.PrimaryKey)
                yield return new(
                    view.File,
                    $"The rows of the grid are identified by {key}.",
                    $"The primary key of {table.LogicalName} is {table.PrimaryKey}.");
            if (view.Grid?.Attribute("jump")?.Value is { } jump && table.IsDefinedHere && table.Column(jump) == null)
                yield return new(
                    view.File,
                    $"The grid jumps by {jump}, which {table.LogicalName} does not have.",
                    Suggest.Column(table, jump));
        }
    }
}
