namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Writes "rows after this one" for a sort order. Rows without a value come first ascending and last descending, as in SQL Server.</summary>
internal static class KeysetCompiler
{
    public static string After(IReadOnlyList<SortKey> keys, object?[] last, SqlParameters parameters) => After(keys, last, 0, parameters);

    private static string After(IReadOnlyList<SortKey> keys, object?[] last, int index, SqlParameters parameters)
    {
        var (key, value) = (keys[index], last[index]);
        var placeholder = value is null ? null : parameters.Add(value);
        var beyond = (key.Descending, value is null) switch
        {
            (false, true) => $"{key.Sql} IS NOT NULL",
            (true, true) => null,
            (false, false) => $"{key.Sql} > {placeholder}",
            (true, false) => $"({key.Sql} < {placeholder} OR {key.Sql} IS NULL)",
        };
        if (index == keys.Count - 1)
            return beyond ?? "0";
        var same = value is null ? $"{key.Sql} IS NULL" : $"{key.Sql} = {placeholder}";
        var within = $"({same} AND {After(keys, last, index + 1, parameters)})";
        if (beyond is null)
            return within;
        // an index on the first key can skip what lies before
        var skip = index == 0 && !key.Descending && value is not null ? $"{key.Sql} >= {placeholder} AND " : "";
        return $"({skip}({beyond} OR {within}))";
    }
}
