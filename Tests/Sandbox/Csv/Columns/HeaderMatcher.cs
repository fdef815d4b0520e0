using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Csv.Columns;

/// <summary>Finds the column of each header field: by logical name, else by display name in any language.</summary>
internal sealed class HeaderMatcher(TableDefinition table)
{
    private readonly ILookup<string, ColumnDefinition> _byName = table.Columns.Values
        .SelectMany(column => Labels(column).Select(label => (Label: label, Column: column)))
        .ToLookup(pair => pair.Label, pair => pair.Column, StringComparer.OrdinalIgnoreCase);

    /// <summary>The columns, in the order of the header.</summary>
    /// <exception cref="CsvRefusedException">A field names no column that can be written; with every such field.</exception>
    public IReadOnlyList<ColumnDefinition> Match(IReadOnlyList<string> header)
    {
        var problems = new List<string>();
        var columns = header.Select((name, index) => Match(name.Trim(), index + 1, problems)).OfType<ColumnDefinition>().ToList();
        foreach (var twice in columns.GroupBy(column => column.LogicalName).Where(group => group.Count() > 1))
            problems.Add($"The header names the column '{twice.Key}' {twice.Count()} times.");
        return problems.Count == 0 ? columns : throw new CsvRefusedException(problems);
    }

    private ColumnDefinition? Match(string name, int position, List<string> problems)
    {
        if (name == "")
        {
            problems.Add($"Field {position} of the header has no name.");
            return null;
        }
        if (table.Columns.TryGetValue(name.ToLowerInvariant(), out var column))
            return Writable(column, name, problems);
        var named = _byName[name].Where(candidate => candidate.IsValidForCreate).ToList();
        if (named.Count == 0)
            named = _byName[name].ToList();
        if (named.Count == 1)
            return Writable(named[0], name, problems);
        problems.Add(named.Count == 0
            ? $"Table '{table.LogicalName}' has no column '{name}'. The nearest name is '{NearestName.Find(name, ValidNames())}'."
            : $"Several columns are called '{name}': {string.Join(", ", named.Select(candidate => candidate.LogicalName))}. Use one of these names.");
        return null;
    }

    private static ColumnDefinition? Writable(ColumnDefinition column, string name, List<string> problems)
    {
        if (column.IsValidForCreate)
            return column;
        problems.Add($"'{name}' ({column.LogicalName}) is kept by the platform and cannot be imported. {Instead(column)}".TrimEnd());
        return null;
    }

    private static string Instead(ColumnDefinition column) => column.LogicalName switch
    {
        "createdon" => "Name 'overriddencreatedon' to say when a row was created.",
        "statecode" => "Name 'statuscode'; the status follows from the status reason.",
        "fullname" => "Name 'firstname' and 'lastname'.",
        _ => "",
    };

    private IEnumerable<string> ValidNames() => table.Columns.Values.Where(column => column.IsValidForCreate)
        .SelectMany(column => Labels(column).Prepend(column.LogicalName));

    private static IEnumerable<string> Labels(ColumnDefinition column) =>
        column.DisplayName.Translations.Values.Where(label => label != "").Distinct(StringComparer.OrdinalIgnoreCase);
}
