using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads relationships from <c>EntityRelationship</c> elements.</summary>
internal static class RelationshipReader
{
    /// <summary>A one-to-many relationship; null for another. Navigation properties the file leaves out follow the platform's rule afterwards.</summary>
    public static OneToManyRelationship? ReadOneToMany(XElement relationship)
    {
        if (!IsOneToMany(relationship))
            return null;
        var name = relationship.RequiredAttribute("Name");
        return new OneToManyRelationship
        {
            SchemaName = name,
            ReferencedTable = relationship.RequiredText("ReferencedEntityName").ToLowerInvariant(),
            ReferencingTable = relationship.RequiredText("ReferencingEntityName").ToLowerInvariant(),
            ReferencingColumn = relationship.RequiredText("ReferencingAttributeName").ToLowerInvariant(),
            // role 1 is the side of the lookup, role 0 that of the collection
            LookupNavigation = NavigationOf(relationship, "RelationshipRoleType", "1") ?? "",
            CollectionNavigation = NavigationOf(relationship, "RelationshipRoleType", "0") ?? name,
            IsValidForAdvancedFind = relationship.Text("IsValidForAdvancedFind") != "0",
            OnDelete = ReadCascade(relationship, "CascadeDelete"),
            OnAssign = ReadCascade(relationship, "CascadeAssign"),
        };
    }

    /// <summary>A many-to-many relationship; null for another.</summary>
    public static ManyToManyRelationship? ReadManyToMany(XElement relationship)
    {
        if (IsOneToMany(relationship))
            return null;
        var name = relationship.RequiredAttribute("Name");
        return new ManyToManyRelationship(
            name,
            relationship.RequiredText("IntersectEntityName").ToLowerInvariant(),
            relationship.RequiredText("FirstEntityName").ToLowerInvariant(),
            relationship.RequiredText("SecondEntityName").ToLowerInvariant())
        {
            FirstNavigation = NavigationOf(relationship, "AssociationRoleOrdinal", "1") ?? name,
            SecondNavigation = NavigationOf(relationship, "AssociationRoleOrdinal", "2") ?? name,
        };
    }

    private static bool IsOneToMany(XElement relationship) => relationship.RequiredText("EntityRelationshipType") switch
    {
        "OneToMany" => true,
        "ManyToMany" => false,
        var other => throw new MalformedComponentException(relationship, $"<EntityRelationshipType> is '{other}'; OneToMany or ManyToMany is needed."),
    };

    private static string? NavigationOf(XElement relationship, string key, string value) =>
        relationship.Element("EntityRelationshipRoles")?.Elements("EntityRelationshipRole")
            .FirstOrDefault(role => role.Text(key) == value)?.Text("NavigationPropertyName");

    private static CascadeAction ReadCascade(XElement relationship, string element) => relationship.Text(element) switch
    {
        null or "NoCascade" => CascadeAction.NoCascade,
        "Cascade" => CascadeAction.Cascade,
        "RemoveLink" => CascadeAction.RemoveLink,
        "Restrict" => CascadeAction.Restrict,
        "Active" => CascadeAction.Active,
        "UserOwned" => CascadeAction.UserOwned,
        var other => throw new MalformedComponentException(relationship, $"<{element}> is '{other}'; NoCascade, Cascade, RemoveLink, Restrict, Active or UserOwned is needed."),
    };
}
