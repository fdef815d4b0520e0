using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Query.Model;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>
/// Writes ORDER BY: choices by their label in the caller's language, lookups by the name of the row they point at
/// (learn.microsoft.com, "Order rows using FetchXml"), and keys last, so that every page is the same whoever asks.
/// </summary>
internal sealed class OrderCompiler(Compilation compilation, TableQuery query, QueryNode root, SourceNames names)
{
    /// <summary>The sort keys.</summary>
    /// <param name="withKeys">Whether primary keys make the order complete.</param>
    public IReadOnlyList<SortKey> Compile(bool withKeys)
    {
        var keys = new List<SortKey>();
        foreach (var order in query.Orders)
            Add(keys, Key(order, Source(order, root.Source), order.LinkAlias is not null));
        // the platform orders by a link's own orders after the query's
        foreach (var node in root.All.Where(node => node.Link is not null))
        {
            foreach (var order in node.Link!.Orders)
                Add(keys, Key(order, Source(order, node.Source), isLinked: true));
        }

        if (withKeys)
        {
            Add(keys, PrimaryKey(root.Source, root.Source.Table.PrimaryKey.Name));
            foreach (var node in root.All.Where(node => node.Multiplies))
                Add(keys, PrimaryKey(node.Source, $"{node.Source.Alias}.{node.Source.Table.PrimaryKey.Name}"));
        }

        return keys;
    }

    private static void Add(List<SortKey> keys, SortKey key)
    {
        if (keys.All(known => known.Sql != key.Sql))
            keys.Add(key);
    }

    private QuerySource Source(QueryOrder order, QuerySource source)
    {
        if (order.IsAlias)
            throw QueryFault.Invalid($"The order by alias '{order.Column}' needs an aggregate query.");
        return order.LinkAlias is null ? source : names.Find(order.LinkAlias);
    }

    private SortKey Key(QueryOrder order, QuerySource source, bool isLinked)
    {
        var column = source.Table.Column(order.Column);
        if (column.Definition.Type is ColumnType.MultiSelectPicklist)
            throw QueryFault.NotSupported($"ordering by the choices column '{column.Name}'");
        var sql = source.Column(column);
        var key = new { Name = isLinked ? $"{source.Alias}.{column.Name}" : column.Name, order.Descending };
        if (column.Definition.IsLookup)
            return new SortKey { Name = key.Name, Sql = LookupName(source, column), Read = LookupName(source, column), Descending = key.Descending, IsLinked = isLinked, StorageType = "TEXT" };
        if (column.Definition.IsChoice && !query.UseRawOrderBy)
            return ByLabel(column, sql, key.Name, key.Descending, isLinked);
        return new SortKey { Name = key.Name, Sql = sql, Read = sql, Descending = key.Descending, IsLinked = isLinked, StorageType = column.StorageType };
    }

    private SortKey ByLabel(StoredColumn column, string sql, string name, bool descending, bool isLinked)
    {
        var ranks = LabelRanks.Of(column.Definition.Choice, compilation.Scope.Language);
        // a CASE of as many terms as options; the values are the metadata's numbers
        var terms = string.Concat(ranks.Select(rank => $" WHEN {rank.Key} THEN {rank.Value}"));
        return new SortKey
        {
            Name = name,
            Sql = terms.Length == 0 ? sql : $"CASE {sql}{terms} END",
            Read = sql,
            Descending = descending,
            IsLinked = isLinked,
            StorageType = "INTEGER",
            ToSorted = value => terms.Length == 0 ? value : ranks.TryGetValue((int)(long)value, out var rank) ? (long)rank : null,
        };
    }

    private string LookupName(QuerySource source, StoredColumn column)
    {
        var targets = column.Definition.Targets.Select(compilation.Schema.Find).OfType<StoredTable>().Where(table => table.PrimaryName is not null).ToList();
        if (targets.Count == 0)
            return "NULL";
        if (column.TypeSql is null)
            return $"({NameQuery(targets[0], source.Column(column))}) COLLATE {DataverseCollation.Name}";
        var cases = targets.Select(table => $" WHEN '{table.Name}' THEN ({NameQuery(table, source.Column(column))})");
        return $"CASE {source.Sql}.{column.TypeSql}{string.Concat(cases)} END COLLATE {DataverseCollation.Name}";
    }

    private static string NameQuery(StoredTable target, string id) =>
        $"SELECT {target.PrimaryName!.Sql} FROM {target.Sql} WHERE {target.PrimaryKey.Sql} = {id}";

    private static SortKey PrimaryKey(QuerySource source, string name) =>
        new() { Name = name, Sql = source.PrimaryKey, Read = source.PrimaryKey, StorageType = "BLOB" };
}
