using Microsoft.OData.Edm;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.WebApi.Model;

/// <summary>Adds the navigation properties that relationships give both their tables.</summary>
internal static class NavigationProperties
{
    /// <summary>The navigations by table and property name.</summary>
    public static IReadOnlyDictionary<(string Table, string Property), Navigation> Add(
        EnvironmentDefinition environment, Dictionary<string, EdmEntityType> types, Dictionary<string, EdmEntitySet> sets)
    {
        var navigations = new Dictionary<(string, string), Navigation>();
        foreach (var relationship in environment.OneToMany.OrderBy(relationship => relationship.SchemaName, StringComparer.Ordinal))
        {
            Add(relationship.ReferencingTable, relationship.LookupNavigation, new Navigation(relationship, IsCollection: false));
            Add(relationship.ReferencedTable, relationship.CollectionNavigation, new Navigation(relationship, IsCollection: true));
        }
        return navigations;

        void Add(string table, string property, Navigation navigation)
        {
            if (property.Length == 0 || !types.TryGetValue(table, out var type) || !types.TryGetValue(navigation.Target, out var target)) return;
            // a multi-table lookup without a property of its own for each table (ownerid) shares one
            if (type.FindProperty(property) is not null) return;
            var edmProperty = type.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo
            {
                Name = property,
                Target = target,
                TargetMultiplicity = navigation.IsCollection ? EdmMultiplicity.Many : EdmMultiplicity.ZeroOrOne,
            });
            sets[table].AddNavigationTarget(edmProperty, sets[navigation.Target]);
            navigations.Add((table, property), navigation);
        }
    }
}
