using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Csv.Lookups;

/// <summary>Finds the rows lookups point at, by primary name or id, with one query for many fields, and remembers them.</summary>
internal sealed class LookupResolver(EnvironmentDefinition environment, IOrganizationService service)
{
    private const int MostValues = 500;

    private readonly Dictionary<(string Table, string Text), IReadOnlyList<Guid>> _known = new(TextComparer.Instance);

    /// <summary>Looks up everything these fields say that is not known yet.</summary>
    public void Prepare(IEnumerable<LookupText> lookups)
    {
        var unknown = lookups.SelectMany(lookup => lookup.Column.Targets.Select(target => (Table: target, lookup.Text)))
            .Where(key => !_known.ContainsKey(key)).Distinct(TextComparer.Instance).GroupBy(key => key.Table, key => key.Text);
        foreach (var table in unknown)
        foreach (var texts in table.Chunk(MostValues))
            Find(environment.Table(table.Key), texts);
    }

    /// <summary>The row a prepared field points at, or why there is none.</summary>
    public (EntityReference? Row, string? Problem) Resolve(LookupText lookup)
    {
        var rows = lookup.Column.Targets.SelectMany(target => _known[(target, lookup.Text)].Select(id => new EntityReference(target, id))).ToList();
        var tables = string.Join(" or ", lookup.Column.Targets);
        return rows.Count switch
        {
            1 => (rows[0], null),
            0 => (null, $"There is no {tables} '{lookup.Text}'."),
            _ => (null, $"'{lookup.Text}' is the name of {rows.Count} rows ({tables}). Give the id instead."),
        };
    }

    private void Find(TableDefinition table, IReadOnlyList<string> texts)
    {
        var found = texts.ToDictionary(text => text, _ => new List<Guid>(), StringComparer.OrdinalIgnoreCase);
        var ids = texts.Where(text => Guid.TryParse(text, out _)).ToList();
        foreach (var row in Query(table, table.PrimaryKey, ids.ConvertAll(id => (object)Guid.Parse(id))))
        foreach (var text in ids.Where(id => Guid.Parse(id) == row.Id))
            found[text].Add(row.Id);
        if (table.PrimaryName is { } name)
        {
            foreach (var row in Query(table, name, texts.Except(ids).ToArray<object>()))
            {
                // the store compares without accents, too; a name that differs in them is another one
                if (found.TryGetValue(row.GetAttributeValue<string>(name), out var rows))
                    rows.Add(row.Id);
            }
        }
        foreach (var (text, rows) in found)
            _known[(table.LogicalName, text)] = rows;
    }

    private IEnumerable<Entity> Query(TableDefinition table, string column, IReadOnlyCollection<object> values)
    {
        if (values.Count == 0)
            return [];
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(column) };
        query.Criteria.AddCondition(column, ConditionOperator.In, [.. values]);
        return service.RetrieveMultiple(query).Entities;
    }

    private sealed class TextComparer : IEqualityComparer<(string Table, string Text)>
    {
        public static TextComparer Instance { get; } = new();

        public bool Equals((string Table, string Text) one, (string Table, string Text) other) =>
            one.Table == other.Table && StringComparer.OrdinalIgnoreCase.Equals(one.Text, other.Text);

        public int GetHashCode((string Table, string Text) key) => HashCode.Combine(key.Table, StringComparer.OrdinalIgnoreCase.GetHashCode(key.Text));
    }
}
