using System.Globalization;
using CsCheck;
using Segmentation.Plugins.Sources.OutboundQueries;
using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>Random conditions that have an equivalent in FetchXML.</summary>
internal sealed class MeaningfulConditions(EvaluationClock clock)
{
    private static readonly Expression UtcNow = new FunctionExpression("DATETIMEUTCNOW", []);

    private static readonly Gen<ComparisonOperator> Order = Gen.Enum<ComparisonOperator>();
    private static readonly Gen<ComparisonOperator> Equality = Gen.OneOf(ComparisonOperator.Equal, ComparisonOperator.NotEqual);
    private static readonly Gen<ComparisonOperator> StrictOrder = Gen.OneOf(
        ComparisonOperator.Less, ComparisonOperator.LessOrEqual, ComparisonOperator.Greater, ComparisonOperator.GreaterOrEqual);

    private static readonly Gen<object> Id = Gen.Select(Gen.OneOf("contact", "account", "lead"), Gen.Int[0, 4])
        .Select((table, number) => (object)DatabaseGenerators.IdOf(table, number).ToString("D"));

    /// <summary>Conditions on the columns of these rows, which may be joined with each other.</summary>
    internal Gen<Expression> On(params (string Table, string? Alias)[] rows) =>
        Joined(Gen.OneOf(rows.SelectMany(row => Conditions(row.Table, row.Alias)).ToArray()), 2);

    private static Gen<Expression> Joined(Gen<Expression> condition, int depth)
    {
        if (depth == 0)
            return condition;
        var inner = Joined(condition, depth - 1);
        return Gen.Frequency(
            (3, condition),
            (3, Gen.Select(Gen.Bool, inner.List[2, 3]).Select((isAnd, operands) => (Expression)new LogicalExpression(isAnd, operands))),
            (2, inner.Select(operand => (Expression)new NotExpression(operand))));
    }

    private IEnumerable<Gen<Expression>> Conditions(string table, string? alias)
    {
        foreach (var (name, type) in TestCatalog.ColumnsOf(table).Where(column => column.Value is not (QueryColumnType.Choices or QueryColumnType.NotSearchable)))
        {
            Expression column = new ColumnExpression(alias, name);
            yield return Gen.Bool.Select(isNull => (Expression)new NullTestExpression(column, isNull));
            foreach (var condition in Conditions(column, type))
                yield return condition;
        }

        if (table == "contact")
        {
            yield return Columns(alias, "firstname", "lastname", Equality);
            yield return Columns(alias, "creditlimit", "annualincome", Order);
            yield return Columns(alias, "createdon", "modifiedon", Order);
            yield return Columns(alias, "donotemail", "donotphone", Equality);
        }
    }

    private IEnumerable<Gen<Expression>> Conditions(Expression column, QueryColumnType type) => type switch
    {
        QueryColumnType.Text or QueryColumnType.MultilineText =>
        [
            Compare(column, Equality, Gen.OneOf(DatabaseGenerators.Texts).Select(text => (object)text)),
            Gen.Select(Gen.Enum<TextMatchOperator>(), Gen.OneOf("a", "ad", "A_", "%", "[", "B")).Select((@operator, part) =>
                (Expression)new TextMatchExpression(@operator, column, new LiteralExpression(part))),
            Gen.OneOf(DatabaseGenerators.Texts).List[1, 3].Select(texts =>
                (Expression)new InExpression(column, texts.ConvertAll(text => (Expression)new LiteralExpression(text)))),
        ],
        QueryColumnType.Boolean => [Compare(column, Equality, Gen.Bool.Select(value => (object)value))],
        QueryColumnType.Choice => [Compare(column, Equality, Gen.Int[0, 3].Select(number => (object)(decimal)number))],
        QueryColumnType.Lookup or QueryColumnType.UniqueIdentifier =>
            [Compare(column, Equality, Id)],
        QueryColumnType.DateTime => [.. Fixed(column, "yyyy-MM-ddTHH:mm:ss"), .. Clock(column)],
        QueryColumnType.TimeZoneIndependent => Fixed(column, "yyyy-MM-ddTHH:mm:ss"),
        QueryColumnType.DateOnly => [.. Fixed(column, "yyyy-MM-dd"), .. clock == EvaluationClock.Utc ? Days(column) : []],
        _ => [Compare(column, Order, Gen.Int[0, 3].Select(number => (object)(decimal)number))],
    };

    private static Gen<Expression> Compare(Expression column, Gen<ComparisonOperator> operators, Gen<object> values) =>
        Gen.Select(operators, values, Gen.Bool).Select((@operator, value, isMirrored) => isMirrored
            ? (Expression)new ComparisonExpression(@operator, new LiteralExpression(value), column)
            : new ComparisonExpression(@operator, column, new LiteralExpression(value)));

    private static Gen<Expression> Columns(string? alias, string first, string second, Gen<ComparisonOperator> operators) =>
        operators.Select(@operator => (Expression)new ComparisonExpression(@operator, new ColumnExpression(alias, first), new ColumnExpression(alias, second)));

    private static IEnumerable<Gen<Expression>> Fixed(Expression column, string format)
    {
        var hours = format.Contains("HH", StringComparison.Ordinal) ? 6 : 0;
        var dates = Gen.Int[-5, 5].Select(days => (object)DatabaseGenerators.Now.Date.AddDays(days).AddHours(hours).ToString(format, CultureInfo.InvariantCulture));
        yield return Compare(column, Order, dates);
        yield return Gen.Select(Order, dates, Gen.OneOf("day", "month", "year"), Gen.Int[-3, 3], Gen.Bool).Select((@operator, date, part, number, isFrom) =>
            Difference(@operator, part, column, new LiteralExpression(date), number, isFrom));
    }

    private IEnumerable<Gen<Expression>> Clock(Expression column)
    {
        yield return Gen.Select(StrictOrder, Gen.OneOf("day", "hour", "minute"), Gen.Int[-70, 0]).Select((@operator, part, number) =>
            (Expression)new ComparisonExpression(@operator, column, Ago(part, part == "day" ? number / 15 : number)));
        yield return Gen.Select(StrictOrder, Gen.Int[2, 70]).Select((@operator, number) => Difference(@operator, "minute", column, UtcNow, number, isFrom: true));
        yield return Gen.Select(StrictOrder, Gen.Int[2, 70]).Select((@operator, number) => Difference(@operator, "minute", column, UtcNow, -number, isFrom: false));
        if (clock != EvaluationClock.Utc)
            yield break;
        yield return Gen.Select(StrictOrder, Gen.Int[2, 90]).Select((@operator, number) => Difference(@operator, "hour", column, UtcNow, number, isFrom: true));
        foreach (var condition in Days(column))
            yield return condition;
    }

    private static IEnumerable<Gen<Expression>> Days(Expression column)
    {
        yield return Gen.Select(Order, Gen.Int[-9, 9], Gen.Int[-2, 2], Gen.Bool).Select((@operator, number, start, isFrom) =>
            Difference(@operator, "day", column, Ago("day", start), number, isFrom));
        yield return Gen.Select(Equality, Gen.OneOf("month", "year"), Gen.Int[-1, 1], Gen.Bool).Select((@operator, part, number, isFrom) =>
            Difference(@operator, part, column, UtcNow, number, isFrom));
    }

    private static Expression Ago(string part, int number) =>
        number == 0 ? UtcNow : new FunctionExpression("DATEADD", [new ColumnExpression(null, part), Number(number), UtcNow]);

    private static Expression Difference(ComparisonOperator @operator, string part, Expression column, Expression other, int number, bool isFrom) =>
        new ComparisonExpression(
            @operator,
            new FunctionExpression("DATEDIFF", [new ColumnExpression(null, part), isFrom ? column : other, isFrom ? other : column]),
            Number(number));

    private static Expression Number(int number) =>
        number < 0 ? new NegativeExpression(new LiteralExpression((decimal)-number)) : new LiteralExpression((decimal)number);
}
