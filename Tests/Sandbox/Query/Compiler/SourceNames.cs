namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Finds joined tables by the names conditions and orders call them; a subquery sees those around it too.</summary>
internal sealed class SourceNames(SourceNames? around)
{
    private readonly Dictionary<string, QuerySource> _byAlias = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a source known.</summary>
    /// <param name="source">The source.</param>
    /// <param name="isNamed">Whether the query gave its alias.</param>
    public void Add(QuerySource source, bool isNamed)
    {
        if (source.Alias is not null && !_byAlias.TryAdd(source.Alias, source))
            throw QueryFault.Invalid($"The alias '{source.Alias}' is used by more than one link-entity.");
        // without an alias, the table's name is one: learn.microsoft.com, "Filter rows using FetchXml"
        if (!isNamed)
            _byAlias.TryAdd(source.Table.Name, source);
    }

    public QuerySource Find(string alias) => TryFind(alias)
        ?? throw QueryFault.Invalid($"Link entity with name or alias {alias} is not found.");

    private QuerySource? TryFind(string alias) => _byAlias.GetValueOrDefault(alias) ?? around?.TryFind(alias);
}
