using CsCheck;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Syntax;

/// <summary>Random trees of the language, whether they mean something or not.</summary>
internal static class QueryGenerators
{
    private static readonly Gen<string> Name = Gen.OneOf("contact", "firstname", "a_1", "Name", "_x", "msdyncrm_field2");
    private static readonly Gen<string?> MaybeName = Gen.Frequency((1, Name.Select(name => (string?)name)), (1, Gen.Const((string?)null)));
    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, Gen.OneOf("", "it's", "say \"hi\"", @"a\b", "a\nb", "PROFILE(x)", "é😀"));

    private static readonly Gen<Expression> Leaf = Gen.Frequency(
        (2, Text.Select(text => (Expression)new LiteralExpression(text))),
        (2, Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 3]).Select((number, scale) => (Expression)new LiteralExpression(new decimal(number, 0, 0, false, (byte)scale)))),
        (1, Gen.Guid.Select(id => (Expression)new LiteralExpression(id))),
        (1, Gen.OneOf<object?>(true, false, null).Select(value => (Expression)new LiteralExpression(value))),
        (4, Gen.Select(MaybeName, Name).Select((alias, name) => (Expression)new ColumnExpression(alias, name))));

    private static readonly Gen<PathStep> Step = Gen.OneOf(
        ExpressionOf(3).Select(condition => (PathStep)new FilterStep(condition)),
        Gen.Select(Name, MaybeName, Gen.Frequency((1, ExpressionOf(2).Select(filter => (Expression?)filter)), (1, Gen.Const((Expression?)null))))
            .Select((relationship, alias, filter) => (PathStep)new TraverseStep(relationship, alias, filter)),
        Relate(Gen.OneOf(Gen.Const((RelateStep?)null), Relate(Gen.Const((RelateStep?)null)).Select(step => (RelateStep?)step))).Select(step => (PathStep)step));

    internal static Gen<QueryNode> Query { get; } = Nested(2);

    private static Gen<Expression> ExpressionOf(int depth)
    {
        if (depth == 0)
            return Leaf;
        var inner = ExpressionOf(depth - 1);
        return Gen.OneOf(
            Leaf,
            Gen.Select(Gen.Bool, inner.List[2, 4]).Select((isAnd, operands) => (Expression)new LogicalExpression(isAnd, operands)),
            inner.Select(operand => (Expression)new NotExpression(operand)),
            Gen.Select(Gen.Enum<ComparisonOperator>(), inner, inner).Select((@operator, a, b) => (Expression)new ComparisonExpression(@operator, a, b)),
            Gen.Select(Gen.Enum<TextMatchOperator>(), inner, inner).Select((@operator, a, b) => (Expression)new TextMatchExpression(@operator, a, b)),
            Gen.Select(inner, Gen.Bool).Select((operand, isNull) => (Expression)new NullTestExpression(operand, isNull)),
            Gen.Select(inner, inner.List[1, 3]).Select((operand, values) => (Expression)new InExpression(operand, values)),
            Gen.Select(Gen.Bool, inner, Gen.Select(Gen.Bool, inner).List[1, 3]).Select(Arithmetic),
            inner.Select(operand => (Expression)new NegativeExpression(operand)),
            Gen.Select(Gen.OneOf("DATE", "DATEADD", "DATETIMEUTCNOW", "other"), inner.List[0, 3])
                .Select((name, arguments) => (Expression)new FunctionExpression(name, arguments)));
    }

    private static Expression Arithmetic(bool isSum, Expression first, List<(bool IsFirst, Expression Operand)> terms) => new ArithmeticExpression(
        first,
        terms.ConvertAll(term => new ArithmeticTerm(
            (isSum, term.IsFirst) switch
            {
                (true, true) => ArithmeticOperator.Add,
                (true, false) => ArithmeticOperator.Subtract,
                (false, true) => ArithmeticOperator.Multiply,
                _ => ArithmeticOperator.Divide,
            },
            term.Operand)));

    private static Gen<RelateStep> Relate(Gen<RelateStep?> nested) => Gen.Select(Name, Name, Gen.Bool, nested)
        .Select((relationship, alias, isOptional, inner) => new RelateStep(relationship, alias, isOptional, inner));

    private static Gen<QueryNode> Nested(int depth)
    {
        var source = Gen.OneOf(
            Gen.Select(Name, MaybeName).Select((table, alias) => (PathSource)new ProfileSource(table, alias)),
            Name.Select(name => (PathSource)new SegmentSource(name)));
        var path = Gen.Select(source, Step.List[0, 3]).Select((start, steps) => (QueryNode)new PathQuery(start, steps));
        if (depth == 0)
            return path;
        var inner = Nested(depth - 1);
        return Gen.Frequency(
            (2, path),
            (1, Gen.Select(inner, Step.List[1, 2]).Select((query, steps) => (QueryNode)new PathQuery(new GroupSource(query), steps))),
            (2, Gen.Select(inner, Gen.Select(Gen.Enum<SetOperator>(), inner).Select((@operator, operand) => new SetOperation(@operator, operand)).List[1, 3])
                .Select((first, operations) => (QueryNode)new SetQuery(first, operations))));
    }
}
