using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Store;

/// <summary>The table behind a many-to-many relationship: its own key and the ids of both sides.</summary>
internal static class IntersectTable
{
    public static TableDefinition Define(ManyToManyRelationship relationship)
    {
        var (first, second) = Columns(relationship);
        var name = relationship.IntersectTable;
        return new TableDefinition(name, name, name + "set", [Id(name + "id"), Id(first), Id(second), new ColumnDefinition { LogicalName = "versionnumber", SchemaName = "VersionNumber", Type = ColumnType.BigInt }])
        {
            Ownership = Ownership.None,
            AlternateKeys = [new AlternateKeyDefinition(name + "_key", LocalizedText.Empty, [first, second])],
        };
    }

    /// <summary>Names of the columns with the ids of both sides; the platform tells them apart by "one" and "two" where both sides are one table.</summary>
    public static (string First, string Second) Columns(ManyToManyRelationship relationship) => relationship.FirstTable == relationship.SecondTable
        ? (relationship.FirstTable + "idone", relationship.SecondTable + "idtwo")
        : (relationship.FirstTable + "id", relationship.SecondTable + "id");

    private static ColumnDefinition Id(string name) => new() { LogicalName = name, SchemaName = name, Type = ColumnType.UniqueIdentifier };
}
