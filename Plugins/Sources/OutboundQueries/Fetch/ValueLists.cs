using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>One in instead of eq or eq, one not-in instead of ne and ne: both hold for empty columns as their parts do.</summary>
internal static class ValueLists
{
    internal static List<Predicate> Merge(IEnumerable<Predicate> items, bool isAnd)
    {
        var one = isAnd ? FetchOperator.NotEqual : FetchOperator.Equal;
        var several = isAnd ? FetchOperator.NotIn : FetchOperator.In;
        var result = new List<Predicate>();
        var places = new Dictionary<string, int>();
        var values = new Dictionary<int, List<string>>();
        foreach (var item in items)
        {
            var condition = item as ConditionPredicate;
            if (condition is not { IsListable: true } || (condition.Operator != one && condition.Operator != several))
                result.Add(item);
            else if (places.TryGetValue(condition.Column, out var place))
                values[place].AddRange(condition.Values);
            else
            {
                places.Add(condition.Column, result.Count);
                values.Add(result.Count, [.. condition.Values]);
                result.Add(item);
            }
        }

        foreach (var list in values)
        {
            var condition = (ConditionPredicate)result[list.Key];
            var distinct = list.Value.Distinct().ToList();
            result[list.Key] = new ConditionPredicate(condition.Table, condition.Column, distinct.Count == 1 ? one : several, distinct).AsListable();
        }

        return result;
    }
}
