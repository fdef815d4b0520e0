using System.Globalization;
using CsCheck;
using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Tests.Query.Properties;

/// <summary>Generates queries over people: filters, joins and tests of related rows, three levels deep.</summary>
internal static class GeneratedQueries
{
    private static readonly Dictionary<string, string[]> ColumnsOf = new()
    {
        ["firm"] = ["firmid", "name", "code"],
        ["person"] = ["personid", "fullname", "city", "visits", "rating", "discount", "revenue", "optedout", "metat", "colour", "hobbies", "firmid", "parentid"],
        ["member"] = ["memberid", "name", "listid", "personid"],
    };

    // table, to; from comes with the table joined
    private static readonly Dictionary<string, (string To, string Table, string From)[]> LinksOf = new()
    {
        ["firm"] = [("firmid", "person", "firmid"), ("firmid", "person", "parentid"), ("firmid", "member", "listid"), ("name", "person", "city"), ("firmid", "firm", "firmid")],
        ["person"] = [("firmid", "firm", "firmid"), ("personid", "member", "personid"), ("parentid", "firm", "firmid"), ("personid", "person", "personid"), ("personid", "person", "parentid"), ("visits", "person", "visits")],
        ["member"] = [("listid", "firm", "firmid"), ("personid", "person", "personid")],
    };

    private static readonly string[] Patterns = ["U%", "%l%", "_lm", "[a-k]%", "%[%]%", "[^u]%", "a[_]b", "%ss%", "Str%", "", "%", "[", "ulm", "%'%", "b[ö]nn", "a[_%]b"];
    private static readonly string[] Parts = ["", "U", "ul", "Stras", "a%", "[", "Ω", "O'"];

    public static Gen<TableQuery> All { get; } =
        from links in Joins("person", 2)
        from filter in Filter("person", 3, links.Select((_, index) => index).ToArray(), links)
        select new TableQuery { Table = "person", Filter = filter, Links = links };

    private static Gen<List<QueryLink>> Joins(string table, int depth) => depth == 0
        ? Gen.Const(new List<QueryLink>())
        : Joined(table, depth).List[0, 2];

    private static Gen<QueryLink> Joined(string table, int depth) =>
        from link in Gen.OneOf(LinksOf[table])
        from type in Gen.OneOf(LinkType.Inner, LinkType.Outer, LinkType.Outer, LinkType.Exists, LinkType.In, LinkType.MatchFirstRowUsingCrossApply)
        from filter in Filter(link.Table, 1, [], [])
        from nested in type is LinkType.MatchFirstRowUsingCrossApply ? Gen.Const(new List<QueryLink>()) : Joins(link.Table, depth - 1)
        select new QueryLink { Table = link.Table, From = link.From, To = link.To, Type = type, Filter = filter, Links = nested };

    private static Gen<QueryLink> Tested(string table, int depth) =>
        from link in Gen.OneOf(LinksOf[table])
        from type in Gen.OneOf(LinkType.Any, LinkType.NotAny, LinkType.All, LinkType.NotAll)
        from filter in Filter(link.Table, depth - 1, [], [])
        from nested in Joins(link.Table, depth > 2 ? 1 : 0)
        select new QueryLink { Table = link.Table, From = link.From, To = link.To, Type = type, Filter = filter, Links = nested };

    // conditions about joins name them by their place, which NameJoins makes aliases
    private static Gen<QueryFilter> Filter(string table, int depth, int[] joins, IReadOnlyList<QueryLink> links) =>
        from isOr in Gen.Bool
        from conditions in Condition(table).List[0, 3]
        from joined in Joined(joins, links).List[0, joins.Length > 0 ? 1 : 0]
        from filters in depth <= 1 ? Gen.Const(new List<QueryFilter>()) : Filter(table, depth - 1, joins, links).List[0, 2]
        from tests in depth <= 1 ? Gen.Const(new List<QueryLink>()) : Tested(table, depth).List[0, 1]
        select new QueryFilter(isOr, [.. conditions, .. joined], filters, tests);

    private static Gen<QueryCondition> Joined(int[] joins, IReadOnlyList<QueryLink> links)
    {
        var named = joins.Where(index => links[index].Type is LinkType.Inner or LinkType.Outer).ToArray();
        return named.Length == 0
            ? Condition("person")
            : Gen.OneOf(named).SelectMany(index => Condition(links[index].Table).Select(condition => condition with { LinkAlias = $"j{index}" }));
    }

    private static Gen<QueryCondition> Condition(string table) => Gen.OneOf(ColumnsOf[table]).SelectMany(column => Gen.OneOf(
        Gen.OneOf("null", "not-null").Select(name => new QueryCondition(column, name, [])),
        Valued(column)));

    private static Gen<QueryCondition> Valued(string column) => column switch
    {
        "hobbies" => Many(column, ["contain-values", "not-contain-values"], Gen.Int[1, 4].Select(value => $"{value}")),
        "visits" or "colour" => Number(column, Gen.Int[-2, 4].Select(value => $"{value}")),
        "rating" => Number(column, Gen.OneOf(GeneratedRows.Doubles).Select(value => value.ToString("R", CultureInfo.InvariantCulture))),
        "discount" or "revenue" => Number(column, Gen.OneOf([.. GeneratedRows.Decimals, 0.15m, 0.10001m]).Select(value => value.ToString(CultureInfo.InvariantCulture))),
        "optedout" => Same(column, Gen.OneOf("0", "1")),
        "metat" => Number(column, Gen.Int[-1, 5].Select(value => Tests.Store.TestTables.Noon.AddHours(value).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture))),
        _ when column.EndsWith("id", StringComparison.Ordinal) => Same(column, Gen.OneOf("firm", "person").Select(Gen.Int[1, 6], (table, number) => GeneratedRows.Id(table, number).ToString("B"))),
        _ => Gen.OneOf(
            Same(column, Gen.OneOf(GeneratedRows.Texts)),
            One(column, ["like", "not-like"], Gen.OneOf(Patterns)),
            One(column, ["begins-with", "not-begin-with", "ends-with", "not-end-with"], Gen.OneOf(Parts))),
    };

    private static Gen<QueryCondition> Number(string column, Gen<string> value) => Gen.OneOf(
        Same(column, value),
        One(column, ["gt", "ge", "lt", "le"], value),
        Gen.OneOf("between", "not-between").Select(value, value, (name, first, second) => new QueryCondition(column, name, [first, second])));

    private static Gen<QueryCondition> Same(string column, Gen<string> value) => Gen.OneOf(
        One(column, ["eq", "ne", "neq"], value),
        Many(column, ["in", "not-in"], value));

    private static Gen<QueryCondition> One(string column, string[] names, Gen<string> value) =>
        Gen.OneOf(names).Select(value, (name, one) => new QueryCondition(column, name, [one]));

    private static Gen<QueryCondition> Many(string column, string[] names, Gen<string> value) =>
        Gen.OneOf(names).Select(value.List[1, 3], (name, values) => new QueryCondition(column, name, [.. values]));
}
