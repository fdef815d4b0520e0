namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>Comparisons of two columns, which SQL leaves unknown, hence unmet, where one is empty.</summary>
internal static class ColumnConditions
{
    internal static bool Meets(string @operator, object? left, object? right)
    {
        if (left == null || right == null)
            return false;
        var order = left is string text ? string.Compare(text, (string)right, StringComparison.OrdinalIgnoreCase) : ((IComparable)left).CompareTo(right);
        return @operator switch
        {
            "eq" => order == 0,
            "ne" => order != 0,
            "gt" => order > 0,
            "ge" => order >= 0,
            "lt" => order < 0,
            "le" => order <= 0,
            _ => throw new ArgumentException(@operator),
        };
    }
}
