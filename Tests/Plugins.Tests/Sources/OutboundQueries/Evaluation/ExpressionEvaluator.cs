using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>Conditions as the language means them: two-valued, null equal to null only, the clock in whole minutes of UTC.</summary>
internal sealed class ExpressionEvaluator(Walk walk, DateTime utcNow)
{
    internal bool Holds(Expression condition) => condition switch
    {
        LogicalExpression { IsAnd: true } all => all.Operands.All(Holds),
        LogicalExpression any => any.Operands.Any(Holds),
        NotExpression not => !Holds(not.Operand),
        ComparisonExpression comparison => Compare(comparison.Operator, Value(comparison.Left), Value(comparison.Right)),
        TextMatchExpression match => Value(match.Whole) is string whole && Matches(match.Operator, whole, (string)Value(match.Part)!),
        NullTestExpression test => Value(test.Operand) == null == test.IsNull,
        InExpression list => list.Values.Any(value => Compare(ComparisonOperator.Equal, Value(list.Operand), Value(value))),
        _ => throw new ArgumentException(condition.GetType().Name),
    };

    private static bool Compare(ComparisonOperator @operator, object? left, object? right)
    {
        if (left == null || right == null)
            return @operator == ComparisonOperator.Equal ? left == right : @operator == ComparisonOperator.NotEqual && left != right;
        var order = Order(left, right);
        return @operator switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.NotEqual => order != 0,
            ComparisonOperator.Greater => order > 0,
            ComparisonOperator.GreaterOrEqual => order >= 0,
            ComparisonOperator.Less => order < 0,
            _ => order <= 0,
        };
    }

    private static int Order(object left, object right) => (left, right) switch
    {
        (string a, string b) => string.Compare(a, b, StringComparison.OrdinalIgnoreCase),
        (Guid a, string b) => a.CompareTo(Guid.Parse(b)),
        (string a, Guid b) => Guid.Parse(a).CompareTo(b),
        (DateTime a, string b) => a.CompareTo(Date(b)),
        (string a, DateTime b) => Date(a).CompareTo(b),
        _ => ((IComparable)left).CompareTo(right),
    };

    private static bool Matches(TextMatchOperator @operator, string whole, string part) => @operator switch
    {
        TextMatchOperator.Contains => whole.Contains(part, StringComparison.OrdinalIgnoreCase),
        TextMatchOperator.StartsWith => whole.StartsWith(part, StringComparison.OrdinalIgnoreCase),
        _ => whole.EndsWith(part, StringComparison.OrdinalIgnoreCase),
    };

    private object? Value(Expression expression) => expression switch
    {
        LiteralExpression literal => literal.Value,
        ColumnExpression column => walk.Find(column.Alias).Row.ValueOf(column.Name),
        NegativeExpression negative => -(decimal)Value(negative.Operand)!,
        FunctionExpression function => Call(function),
        _ => throw new ArgumentException(expression.GetType().Name),
    };

    private object? Call(FunctionExpression function)
    {
        switch (function.Name)
        {
            case "DATETIMEUTCNOW":
                return utcNow.AddTicks(-(utcNow.Ticks % TimeSpan.TicksPerMinute));
            case "DATEADD":
                var number = (double)(decimal)Value(function.Arguments[1])!;
                var date = (DateTime)Value(function.Arguments[2])!;
                return Part(function) switch
                {
                    "day" => date.AddDays(number),
                    "hour" => date.AddHours(number),
                    _ => date.AddMinutes(number),
                };
            default:
                var from = DateOf(Value(function.Arguments[1]));
                var to = DateOf(Value(function.Arguments[2]));
                return from == null || to == null ? null : (decimal)(Boundaries(Part(function), to.Value) - Boundaries(Part(function), from.Value));
        }
    }

    private static string Part(FunctionExpression function) => ((ColumnExpression)function.Arguments[0]).Name;

    private static DateTime? DateOf(object? value) => value is string text ? Date(text) : (DateTime?)value;

    private static DateTime Date(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static long Boundaries(string part, DateTime date) => part switch
    {
        "year" => date.Year,
        "month" => (date.Year * 12) + date.Month,
        "day" => (date.Date - DateTime.MinValue).Days,
        "hour" => (long)(date - DateTime.MinValue).TotalHours,
        _ => (long)(date - DateTime.MinValue).TotalMinutes,
    };
}
