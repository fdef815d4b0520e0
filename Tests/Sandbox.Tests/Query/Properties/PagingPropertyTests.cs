using CsCheck;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Query;
using Segmentation.Sandbox.Query.Model;
using Segmentation.Sandbox.Store;
using Segmentation.Sandbox.Tests.Store;

namespace Segmentation.Sandbox.Tests.Query.Properties;

[TestClass]
public sealed class PagingPropertyTests
{
    [TestMethod]
    public void Pages_OfAnyQueryInAnyOrder_AreTheWholeResultCutInPieces()
    {
        using var store = SandboxStore.OpenTemporary(TestTables.Environment);
        var links = Gen.OneOf<IReadOnlyList<QueryLink>>([], [new QueryLink { Table = "member", From = "personid", To = "personid", Type = LinkType.Outer, Alias = "m", Columns = [new QueryColumn("memberid")] }]);

        Gen.Select(GeneratedRows.All, GeneratedOrders.All, links, Gen.Int[1, 5]).Sample(
            (rows, orders, joined, size) =>
            {
                using var transaction = store.BeginWrite();
                foreach (var row in rows)
                    transaction.Insert(row.ToEntity());
                var query = new TableQuery { Table = "person", Orders = orders, Links = joined };

                CollectionAssert.AreEqual(Identities(transaction.Query(query, QueryScope.System)), Paged(transaction, query with { PageSize = size }));
            },
            iter: 300, threads: 1);
    }

    [TestMethod]
    public void Pages_InTheOrderOfAnyText_GoOnWhereTheLastEnded()
    {
        using var store = SandboxStore.OpenTemporary(TestTables.Environment);

        Gen.String[0, 5].Array[1, 8].Sample(
            names =>
            {
                using var transaction = store.BeginWrite();
                foreach (var name in names)
                    transaction.Insert(new Entity("person") { ["fullname"] = name });
                var query = new TableQuery { Table = "person", Orders = [new QueryOrder("fullname", false)] };

                CollectionAssert.AreEqual(Identities(transaction.Query(query, QueryScope.System)), Paged(transaction, query with { PageSize = 1 }));
            },
            iter: 300, threads: 1);
    }

    private static List<string> Paged(StoreSession session, TableQuery query)
    {
        var found = new List<string>();
        for (var page = session.Query(query, QueryScope.System); ; page = session.Query(query, QueryScope.System))
        {
            found.AddRange(Identities(page));
            if (!page.MoreRecords)
                return found;
            query = query with { PageNumber = query.PageNumber + 1, PagingCookie = page.PagingCookie };
        }
    }

    private static List<string> Identities(EntityCollection rows) =>
        [.. rows.Entities.Select(row => $"{row.Id} {row.GetAttributeValue<AliasedValue>("m.memberid")?.Value}")];
}
