using System.Text;
using Segmentation.Sandbox.Query.Model;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Writes FROM, WHERE and the subqueries of links.</summary>
internal sealed class FromCompiler
{
    private readonly Compilation _compilation;
    private readonly FilterCompiler _filters;
    private readonly ReadAccessCompiler _access;

    public FromCompiler(Compilation compilation)
    {
        _compilation = compilation;
        _filters = new FilterCompiler(compilation, this);
        _access = new ReadAccessCompiler(compilation);
    }

    /// <summary>The tables of a node: <c>"contact" AS t0 JOIN …</c>.</summary>
    public string Tables(QueryNode node, SourceNames names)
    {
        var sql = new StringBuilder($"{node.Source.Table.Sql} AS {node.Source.Sql}");
        foreach (var join in node.Joins)
            sql.Append(Join(node, join, names));
        return sql.ToString();
    }

    /// <summary>What rows of a node must satisfy: filter, read access and links that test.</summary>
    public IEnumerable<string> Conditions(QueryNode node, SourceNames names)
    {
        if (node.Filter is not null && _filters.Compile(node.Filter, node.Source, names) is { } filter)
            yield return filter;
        if (_access.Compile(node.Source) is { } access)
            yield return access;
        foreach (var test in node.Tests)
            yield return test.Type is LinkType.In ? In(test, node.Source, names) : Exists(test, node.Source, names);
    }

    /// <summary>Whether a linked row that satisfies the link's filter exists.</summary>
    public string Exists(QueryLink link, QuerySource parent, SourceNames names)
    {
        var inner = new SourceNames(names);
        var node = _compilation.Linked(link, inner);
        var found = node with { Source = node.Source with { IsFound = IsSearched(node.Source.Table.Column(link.From)) } };
        return $"EXISTS (SELECT 1 FROM {Tables(node, inner)} WHERE {string.Join(" AND ", Conditions(found, inner).Prepend(Matches(parent, node)))})";
    }

    private string In(QueryLink link, QuerySource parent, SourceNames names)
    {
        var inner = new SourceNames(names);
        var node = _compilation.Linked(link, inner);
        var (to, from) = Columns(parent, node);
        var where = string.Join(" AND ", Conditions(node, inner).Append($"{from} IS NOT NULL"));
        return $"{to} IN (SELECT {from} FROM {Tables(node, inner)} WHERE {where})";
    }

    private string Join(QueryNode parent, QueryNode node, SourceNames names)
    {
        if (node.Link!.Type is LinkType.MatchFirstRowUsingCrossApply)
            return $" JOIN {node.Source.Table.Sql} AS {node.Source.Sql} ON {node.Source.PrimaryKey} = ({FirstRow(parent, node, names)})";
        var on = string.Join(" AND ", Conditions(node, names).Prepend(Matches(parent.Source, node)));
        if (node.Link.Type is LinkType.Inner)
            return $" JOIN {node.Source.Table.Sql} AS {node.Source.Sql} ON {on}{string.Concat(node.Joins.Select(join => Join(node, join, names)))}";
        // what is joined to an optional row is optional with it
        return node.Joins.Any(join => join.Link!.Type is not LinkType.Outer)
            ? $" LEFT JOIN ({Tables(node, names)}) ON {on}"
            : $" LEFT JOIN {node.Source.Table.Sql} AS {node.Source.Sql} ON {on}{string.Concat(node.Joins.Select(join => Join(node, join, names)))}";
    }

    private string FirstRow(QueryNode parent, QueryNode node, SourceNames names)
    {
        var first = node with { Source = node.Source with { Sql = node.Source.Sql + "f" } };
        var where = string.Join(" AND ", Conditions(first, names).Prepend(Matches(parent.Source, first)));
        return $"SELECT {first.Source.PrimaryKey} FROM {first.Source.Table.Sql} AS {first.Source.Sql} WHERE {where} ORDER BY {first.Source.PrimaryKey} LIMIT 1";
    }

    private static string Matches(QuerySource parent, QueryNode node)
    {
        var (to, from) = Columns(parent, node);
        return $"{from} = {to}";
    }

    private static (string To, string From) Columns(QuerySource parent, QueryNode node)
    {
        var to = parent.Table.Column(node.Link!.To);
        var from = node.Source.Table.Column(node.Link.From);
        if (to.StorageType != from.StorageType || to.Scale != from.Scale || !IsJoinable(to) || !IsJoinable(from))
            throw QueryFault.Invalid($"The columns of a link-entity must be of the same type: {parent.Table.Name}.{to.Name} is {to.Definition.Type}, {node.Source.Table.Name}.{from.Name} is {from.Definition.Type}.");
        return (parent.Column(to), node.Source.Column(from));
    }

    private static bool IsSearched(StoredColumn column) => column.Definition.IsLookup || column.Definition.Type is Metadata.ColumnType.UniqueIdentifier;

    private static bool IsJoinable(StoredColumn column) => column.Definition.Type is not Metadata.ColumnType.MultiSelectPicklist;
}
