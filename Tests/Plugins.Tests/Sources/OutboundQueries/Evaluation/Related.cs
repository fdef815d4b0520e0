namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>Follows relationships from row to row.</summary>
internal static class Related
{
    internal static string TableBeyond(string relationship, string table)
    {
        var found = TestCatalog.Relationship(relationship);
        return found.First.Table == table ? found.Second.Table : found.First.Table;
    }

    internal static IEnumerable<TestRow> Rows(TestDatabase database, string relationship, string table, TestRow row)
    {
        var found = TestCatalog.Relationship(relationship);
        var (here, there) = found.First.Table == table ? (found.First, found.Second) : (found.Second, found.First);
        var value = row.ValueOf(here.Column);
        if (value == null)
            return [];
        var rows = database.RowsOf(there.Table);
        if (found.IntersectTable == null)
            return rows.Where(other => Equals(other.ValueOf(there.Column), value));
        var keys = database.RowsOf(found.IntersectTable)
            .Where(pair => Equals(pair.ValueOf(here.IntersectColumn), value))
            .Select(pair => pair.ValueOf(there.IntersectColumn))
            .ToHashSet();
        return rows.Where(other => keys.Contains(other.ValueOf(there.Column)));
    }
}
