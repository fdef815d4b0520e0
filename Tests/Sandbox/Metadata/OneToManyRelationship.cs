namespace Segmentation.Sandbox.Metadata;

/// <summary>A one-to-many relationship; a multi-table lookup has one for each table it can point at.</summary>
public sealed record OneToManyRelationship
{
    /// <summary>Schema name.</summary>
    public required string SchemaName { get; init; }
    /// <summary>Table pointed at.</summary>
    public required string ReferencedTable { get; init; }
    /// <summary>Table with the lookup.</summary>
    public required string ReferencingTable { get; init; }
    /// <summary>Logical name of the lookup column.</summary>
    public required string ReferencingColumn { get; init; }
    /// <summary>Single-valued navigation property of the referencing table (Web API: bind and expand).</summary>
    public required string LookupNavigation { get; init; }
    /// <summary>Collection navigation property of the referenced table.</summary>
    public required string CollectionNavigation { get; init; }
    /// <summary>Whether queries offer it.</summary>
    public bool IsValidForAdvancedFind { get; init; } = true;
    /// <summary>On delete of the referenced row.</summary>
    public CascadeAction OnDelete { get; init; }
    /// <summary>On assign of the referenced row.</summary>
    public CascadeAction OnAssign { get; init; }
}
