using CsCheck;
using Segmentation.Sandbox.Query;
using Segmentation.Sandbox.Query.Model;
using Segmentation.Sandbox.Store;
using Segmentation.Sandbox.Tests.Store;

namespace Segmentation.Sandbox.Tests.Query.Properties;

[TestClass]
public sealed class QueryPropertyTests
{
    [TestMethod]
    public void AnyQuery_FindsWhatRowByRowEvaluationFinds()
    {
        using var store = SandboxStore.OpenTemporary(TestTables.Environment);

        Gen.Select(GeneratedRows.All, GeneratedQueries.All.Array[10]).Sample(
            (rows, queries) =>
            {
                // rolled back: each sample begins with an empty store
                using var transaction = store.BeginWrite();
                foreach (var row in rows)
                    transaction.Insert(row.ToEntity());
                foreach (var query in queries.Select(NameJoins))
                {
                    var expected = new BruteForce(rows).Ids(query).Order().ToList();
                    var found = transaction.Query(query, QueryScope.System).Entities.Select(row => row.Id).Order().ToList();
                    Assert.IsTrue(expected.SequenceEqual(found), $"{Description.Of(query)}\nexpected {expected.Count}: {string.Join(" ", expected)}\nfound {found.Count}: {string.Join(" ", found)}");
                }
            },
            iter: 300, threads: 1, print: sample => string.Join("\n", sample.Item1));
    }

    private static TableQuery NameJoins(TableQuery query) => query with { Links = Named(query.Links, "j"), Filter = Named(query.Filter, "f") };

    private static List<QueryLink> Named(IReadOnlyList<QueryLink> links, string prefix) =>
        [.. links.Select((link, index) => link with { Alias = $"{prefix}{index}", Links = Named(link.Links, $"{prefix}{index}_"), Filter = Named(link.Filter, $"{prefix}{index}f") })];

    private static QueryFilter? Named(QueryFilter? filter, string prefix) => filter is null ? null : filter with
    {
        Links = Named(filter.Links, prefix + "t"),
        Filters = [.. filter.Filters.Select((inner, index) => Named(inner, $"{prefix}{index}")!)],
    };
}
