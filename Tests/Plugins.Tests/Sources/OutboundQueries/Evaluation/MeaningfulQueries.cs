using CsCheck;
using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>Random queries that select contacts of the small environment.</summary>
internal static class MeaningfulQueries
{
    internal static Gen<QueryNode> Of(MeaningfulConditions conditions) => Nested(conditions, 2);

    private static Gen<QueryNode> Nested(MeaningfulConditions conditions, int depth)
    {
        var path = Path(conditions);
        if (depth == 0)
            return path;
        var inner = Nested(conditions, depth - 1);
        var set = Gen.Select(inner, Gen.Select(Gen.Enum<SetOperator>(), inner).Select((@operator, operand) => new SetOperation(@operator, operand)).List[1, 2])
            .Select((first, operations) => (QueryNode)new SetQuery(first, operations));
        return Gen.Frequency(
            (3, path),
            (2, set),
            (1, Gen.Select(inner, conditions.On(("contact", null))).Select((query, condition) => Query(new GroupSource(query), new FilterStep(condition)))));
    }

    private static Gen<QueryNode> Path(MeaningfulConditions conditions) => Gen.OneOf(
        Gen.OneOf("A", "B", "C").Select(name => (QueryNode)new PathQuery(new SegmentSource(name), [])),
        conditions.On(("contact", null)).Select(condition => Query(new ProfileSource("contact", null), new FilterStep(condition))),
        Traversed(conditions, "account", "contact_customer_accounts"),
        Traversed(conditions, "account", "account_primary_contact"),
        Traversed(conditions, "lead", "contactleads_association"),
        conditions.On(("account", "account"), ("contact", "c")).Select(condition => Query(
            new SegmentSource("Firms"), new TraverseStep("contact_customer_accounts", "c", null), new FilterStep(condition))),
        Gen.Select(conditions.On(("lead", "l")), conditions.On(("lead", "l"), ("account", "a"), ("contact", "c"))).Select((first, last) => Query(
            new ProfileSource("lead", "l"),
            new FilterStep(first),
            new TraverseStep("lead_parent_account", "a", null),
            new TraverseStep("contact_customer_accounts", "c", null),
            new FilterStep(last))),
        Related(conditions, "contact_customer_accounts", "account"),
        Related(conditions, "account_primary_contact", "account"),
        Related(conditions, "contactleads_association", "lead"),
        Gen.Select(Gen.Bool, Gen.Bool, conditions.On(("contact", "c"), ("account", "a"), ("lead", "l"))).Select((isOptional, isNestedOptional, condition) => Query(
            new ProfileSource("contact", "c"),
            new RelateStep("contact_customer_accounts", "a", isOptional, new RelateStep("lead_parent_account", "l", isNestedOptional, null)),
            new FilterStep(condition))));

    private static Gen<QueryNode> Traversed(MeaningfulConditions conditions, string table, string relationship) =>
        Gen.Select(conditions.On((table, "x")), conditions.On(("contact", "c")), conditions.On((table, "x"), ("contact", "c"))).Select((first, within, last) => Query(
            new ProfileSource(table, "x"), new FilterStep(first), new TraverseStep(relationship, "c", within), new FilterStep(last)));

    private static Gen<QueryNode> Related(MeaningfulConditions conditions, string relationship, string table) =>
        Gen.Select(Gen.Bool, conditions.On(("contact", null), (table, "x"))).Select((isOptional, condition) => Query(
            new ProfileSource("contact", null), new RelateStep(relationship, "x", isOptional, null), new FilterStep(condition)));

    private static QueryNode Query(PathSource source, params PathStep[] steps) => new PathQuery(source, steps);
}
