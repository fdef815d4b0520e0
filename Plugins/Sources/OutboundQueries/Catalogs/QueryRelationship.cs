namespace Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

/// <summary>A relationship between two tables; a path may follow it from either end.</summary>
public sealed class QueryRelationship
{
    private QueryRelationship(RelationshipEnd first, RelationshipEnd second, string intersectTable)
    {
        First = first;
        Second = second;
        IntersectTable = intersectTable;
    }

    /// <summary>One end.</summary>
    public RelationshipEnd First { get; }

    /// <summary>The other end.</summary>
    public RelationshipEnd Second { get; }

    /// <summary>Table between the ends of a many-to-many relationship; null otherwise.</summary>
    public string IntersectTable { get; }

    /// <summary>A lookup column of the referencing table holds the key of the referenced one.</summary>
    public static QueryRelationship OneToMany(string referencedTable, string referencedColumn, string referencingTable, string referencingColumn) =>
        new(new RelationshipEnd(referencedTable, referencedColumn), new RelationshipEnd(referencingTable, referencingColumn), null);

    /// <summary>Rows of the intersect table hold keys of both tables.</summary>
    public static QueryRelationship ManyToMany(string intersectTable, RelationshipEnd first, RelationshipEnd second) =>
        new(first, second, intersectTable);
}
