using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every lookup has a relationship that says which rows it takes. Exports leave out those of the delegates, which the platform adds.</summary>
public sealed class LookupHasRelationship : IRule
{
    static readonly string[] AddedByThePlatform = ["createdonbehalfby", "modifiedonbehalfby"];

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from table in solution.Tables
        where solution.Manifest.Owns(table.LogicalName)
        from column in table.Columns
        where column.IsLookup && !AddedByThePlatform.Contains(column.LogicalName)
        where !solution.Relationships
            .Any(relationship => relationship.ReferencingTable == table.LogicalName && relationship.ReferencingColumn == column.LogicalName)
        select new Problem(
            column.File,
            $"The lookup {column.LogicalName} has no relationship.",
            "Describe one in Other/Relationships and list it in Other/Relationships.xml.");
}
