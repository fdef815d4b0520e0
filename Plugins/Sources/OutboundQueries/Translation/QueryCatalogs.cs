using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>Looks up the names of a query, and refuses those that mean nothing here.</summary>
internal sealed class QueryCatalogs
{
    private readonly IColumnCatalog _columns;
    private readonly IRelationshipCatalog _relationships;
    private readonly ISegmentCatalog _segments;

    internal QueryCatalogs(IColumnCatalog columns, IRelationshipCatalog relationships, ISegmentCatalog segments)
    {
        _columns = columns;
        _relationships = relationships;
        _segments = segments;
    }

    internal FetchTable Table(string name, QueryPlace place)
    {
        // logical names are lower-case; pages of the language write Contact as well as contact
        var table = name.ToLowerInvariant();
        return _columns.PrimaryKeyOf(table) is { } key
            ? new FetchTable(table, key)
            : throw place.Refuse(OutboundQueryRefusal.UnknownTable, name, "the environment has no such table");
    }

    internal ColumnOperand Column(PathNode node, string name, QueryPlace place)
    {
        var column = name.ToLowerInvariant();
        if (_columns.TypeOf(node.Table.Name, column) is not { } type)
            throw place.Refuse(OutboundQueryRefusal.UnknownColumn, name, $"the table {node.Table.Name} has no such column");
        return type == QueryColumnType.NotSearchable
            ? throw place.Refuse(OutboundQueryRefusal.NoEquivalent, name, $"Dataverse cannot filter by the type of this column of {node.Table.Name}")
            : new ColumnOperand(node, column, type, place);
    }

    internal RelationshipHop Hop(string relationship, FetchTable from, QueryPlace place)
    {
        if (_relationships.Find(relationship) is not { } found)
            throw place.Refuse(OutboundQueryRefusal.UnknownRelationship, relationship, "the environment has no relationship of this schema name");
        if (found.First.Table == found.Second.Table)
        {
            throw place.Refuse(
                OutboundQueryRefusal.NoEquivalent, relationship,
                $"it relates {found.First.Table} to itself, and the language does not say in which direction it is followed");
        }

        if (found.First.Table == from.Name)
            return new RelationshipHop(found.First, found.Second, found.IntersectTable);
        return found.Second.Table == from.Name
            ? new RelationshipHop(found.Second, found.First, found.IntersectTable)
            : throw place.Refuse(
                OutboundQueryRefusal.UnknownRelationship, relationship,
                $"it relates {found.First.Table} and {found.Second.Table}, but the path stands at {from.Name}");
    }

    internal KnownSegment Segment(string name, QueryPlace place) =>
        _segments.Find(name) ?? throw place.Refuse(
            OutboundQueryRefusal.UnknownSegment, name, "no segment of this query name is known; synchronize the segments it is built on first");
}
