using CsCheck;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Tests.Segments.Composition;

/// <summary>Generates queries: groups, related rows in and beside filters, "but not", and segments.</summary>
internal static class GeneratedQueries
{
    private static readonly Dictionary<string, (string To, string Table, string From)[]> LinksOf = new()
    {
        ["contact"] = [("parentcustomerid", "account", "accountid"), ("contactid", "account", "primarycontactid"), ("contactid", "contact", "contactid")],
        ["account"] = [("accountid", "contact", "parentcustomerid"), ("primarycontactid", "contact", "contactid")],
    };

    /// <summary>A query over a table that asks only for these segments.</summary>
    internal static Gen<SegmentQuery> Of(string table, IReadOnlyList<WorldSegment> segments) =>
        from links in Joined(table, 2, segments).List[0, 1]
        from named in Gen.Bool
        let joined = named ? links.Select((link, index) => Named(link, $"j{index}")).ToList() : links
        from filter in Filter(table, 3, segments, joined)
        select new SegmentQuery(table, "", filter, joined);

    private static Gen<Link> Joined(string table, int depth, IReadOnlyList<WorldSegment> segments) =>
        from link in Gen.OneOf(LinksOf[table])
        from type in Gen.OneOf(LinkType.Inner, LinkType.Outer, LinkType.Exists, LinkType.In)
        from filter in Filter(link.Table, 1, segments, [])
        from nested in depth <= 1 ? Gen.Const(new List<Link>()) : Joined(link.Table, depth - 1, segments).List[0, 1]
        select new Link("", type, link.Table, link.From, link.To, null, filter, nested);

    private static Gen<Link> InFilter(string table, int depth, IReadOnlyList<WorldSegment> segments) =>
        from link in Gen.OneOf(LinksOf[table])
        from type in Gen.OneOf(LinkType.Any, LinkType.NotAny, LinkType.NotAny, LinkType.All, LinkType.NotAll)
        from filter in Filter(link.Table, depth - 1, segments, [])
        from nested in depth <= 2 ? Gen.Const(new List<Link>()) : Joined(link.Table, 1, []).List[0, 1]
        select new Link("", type, link.Table, link.From, link.To, null, filter, nested);

    private static Gen<Filter> Filter(string table, int depth, IReadOnlyList<WorldSegment> segments, IReadOnlyList<Link> joined) =>
        from isOr in Gen.Bool
        from parts in Part(table, depth, segments, joined).List[0, 3]
        select new Filter("", isOr, parts);

    private static Gen<FilterPart> Part(string table, int depth, IReadOnlyList<WorldSegment> segments, IReadOnlyList<Link> joined)
    {
        var choices = new List<Gen<FilterPart>> { Condition(table, null).Cast(), Condition(table, null).Cast() };
        var fitting = segments.Where(segment => segment.Table == table).ToArray();
        if (fitting.Length > 0)
            choices.Add(Gen.Select(Gen.OneOf(fitting), Gen.Bool, (segment, isNegated) => (FilterPart)new SegmentTest("", segment.Id, isNegated, table + "id")));
        foreach (var link in joined.Where(link => link.Alias != null && link.Type is LinkType.Inner or LinkType.Outer))
            choices.Add(Gen.OneOf(Condition(link.Table, link.Alias).Cast(), OtherColumn(table, link).Cast()));
        if (depth > 1)
        {
            choices.Add(Filter(table, depth - 1, segments, joined).Select(filter => (FilterPart)filter));
            choices.Add(InFilter(table, depth, segments).Select(link => (FilterPart)link));
        }

        return Gen.OneOf([.. choices]);
    }

    private static Gen<Condition> Condition(string table, string? alias) => table == "contact"
        ? Gen.OneOf(OfText("firstname", alias), OfNumber("numberofchildren", alias), OfYesNo("donotbulkemail", alias))
        : Gen.OneOf(OfText("name", alias), OfNumber("numberofemployees", alias));

    private static Gen<Condition> OtherColumn(string table, Link link) => Gen.Const(new Condition(
        "", null, table == "contact" ? "firstname" : "name", "eq", [], $"{link.Alias}.{(link.Table == "contact" ? "firstname" : "name")}"));

    private static Gen<Condition> OfText(string column, string? alias) => Gen.OneOf(
        With(column, alias, ["eq", "ne", "begins-with", "not-begin-with"], Gen.OneOf("a", "b", "ab"), 1),
        With(column, alias, ["in", "not-in"], Gen.OneOf("a", "b", "ab"), 2),
        With(column, alias, ["null", "not-null"], Gen.Const(""), 0));

    private static Gen<Condition> OfNumber(string column, string? alias) => Gen.OneOf(
        With(column, alias, ["eq", "ne", "gt", "le"], Gen.Int[0, 3].Select(number => $"{number}"), 1),
        With(column, alias, ["null", "not-null"], Gen.Const(""), 0));

    private static Gen<Condition> OfYesNo(string column, string? alias) => With(column, alias, ["eq", "ne"], Gen.OneOf("0", "1"), 1);

    private static Gen<Condition> With(string column, string? alias, string[] names, Gen<string> value, int count) =>
        Gen.Select(Gen.OneOf(names), value.List[count, count], (name, values) => new Condition("", alias, column, name, values, null));

    private static Gen<FilterPart> Cast(this Gen<Condition> condition) => condition.Select(one => (FilterPart)one);

    private static Link Named(Link link, string alias) =>
        new("", link.Type, link.Table, link.From, link.To, alias, link.Filter, link.Links.Select((inner, index) => Named(inner, $"{alias}{index}")).ToList());
}
