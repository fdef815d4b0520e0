using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.WebApi.Model;

/// <summary>What a navigation property leads to.</summary>
/// <param name="Relationship">Its relationship.</param>
/// <param name="IsCollection">Whether it leads from the referenced row to those that reference it.</param>
public sealed record Navigation(OneToManyRelationship Relationship, bool IsCollection)
{
    /// <summary>Table of the rows it leads to.</summary>
    public string Target => IsCollection ? Relationship.ReferencingTable : Relationship.ReferencedTable;
}
