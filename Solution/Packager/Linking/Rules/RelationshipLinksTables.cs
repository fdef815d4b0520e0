using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A relationship names tables as they are spelled, and a lookup column of the table it is on.</summary>
public sealed class RelationshipLinksTables : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) => solution.Relationships.SelectMany(relationship => Check(solution, relationship));

    static IEnumerable<Problem> Check(SolutionModel solution, Relationship relationship)
    {
        foreach (var name in relationship.TableNames)
        {
            if (!solution.HasTable(name.ToLowerInvariant()))
                yield return new(
                    relationship.File,
                    $"\"{relationship.Name}\" names the table {name}, which does not exist.",
                    Suggest.OneOf("table", name, solution.Tables.Select(table => table.SchemaName)));
            if (solution.Table(name.ToLowerInvariant()) is { } table && table.SchemaName != name)
                yield return new(relationship.File, $"\"{relationship.Name}\" names the table {name}.", $"Its schema name is {table.SchemaName}.");
        }
        if (!relationship.IsOneToMany || solution.Table(relationship.ReferencingTable) is not { IsDefinedHere: true } referencing) yield break;
        if (referencing.Column(relationship.ReferencingColumn) is not { } column)
            yield return new(
                relationship.File,
                $"\"{relationship.Name}\" is on the column {relationship.ReferencingColumn}, which {referencing.LogicalName} does not have.",
                Suggest.OneOf("lookup", relationship.ReferencingColumn, Lookups(referencing)));
        else if (!column.IsLookup)
            yield return new(
                relationship.File,
                $"\"{relationship.Name}\" is on {column.LogicalName}, which is of type {column.Type}.",
                Suggest.OneOf("lookup", column.LogicalName, Lookups(referencing)));
    }

    static IEnumerable<string> Lookups(Table table) => table.Columns.Where(column => column.IsLookup).Select(column => column.LogicalName);
}
