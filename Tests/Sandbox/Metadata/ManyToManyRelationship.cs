namespace Segmentation.Sandbox.Metadata;

/// <summary>A many-to-many relationship over an intersect table.</summary>
/// <param name="SchemaName">Schema name.</param>
/// <param name="IntersectTable">Logical name of the intersect table; its columns are <c>&lt;table&gt;id</c> of both sides.</param>
/// <param name="FirstTable">One side.</param>
/// <param name="SecondTable">The other side.</param>
public sealed record ManyToManyRelationship(string SchemaName, string IntersectTable, string FirstTable, string SecondTable)
{
    /// <summary>Collection navigation property of the first table.</summary>
    public string FirstNavigation { get; init; } = SchemaName;
    /// <summary>Collection navigation property of the second table.</summary>
    public string SecondNavigation { get; init; } = SchemaName;
}
