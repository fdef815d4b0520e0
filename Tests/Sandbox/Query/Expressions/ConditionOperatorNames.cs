using Microsoft.Xrm.Sdk.Query;

namespace Segmentation.Sandbox.Query.Expressions;

/// <summary>FetchXML's names of the operators of QueryExpression.</summary>
internal static class ConditionOperatorNames
{
    // where the name is not the words of the member joined by hyphens
    private static readonly Dictionary<ConditionOperator, string> Special = new()
    {
        [ConditionOperator.Equal] = "eq",
        [ConditionOperator.NotEqual] = "ne",
        [ConditionOperator.GreaterThan] = "gt",
        [ConditionOperator.GreaterEqual] = "ge",
        [ConditionOperator.LessThan] = "lt",
        [ConditionOperator.LessEqual] = "le",
        [ConditionOperator.DoesNotBeginWith] = "not-begin-with",
        [ConditionOperator.DoesNotEndWith] = "not-end-with",
        [ConditionOperator.Last7Days] = "last-seven-days",
        [ConditionOperator.Next7Days] = "next-seven-days",
        [ConditionOperator.EqualUserId] = "eq-userid",
        [ConditionOperator.NotEqualUserId] = "ne-userid",
        [ConditionOperator.EqualBusinessId] = "eq-businessid",
        [ConditionOperator.NotEqualBusinessId] = "ne-businessid",
        [ConditionOperator.EqualUserLanguage] = "eq-userlanguage",
        [ConditionOperator.EqualUserTeams] = "eq-userteams",
        [ConditionOperator.EqualUserOrUserTeams] = "eq-useroruserteams",
        [ConditionOperator.EqualUserOrUserHierarchy] = "eq-useroruserhierarchy",
        [ConditionOperator.EqualUserOrUserHierarchyAndTeams] = "eq-useroruserhierarchyandteams",
        [ConditionOperator.UnderOrEqual] = "eq-or-under",
        [ConditionOperator.AboveOrEqual] = "eq-or-above",
        [ConditionOperator.OlderThanXMinutes] = "olderthan-x-minutes",
        [ConditionOperator.OlderThanXHours] = "olderthan-x-hours",
        [ConditionOperator.OlderThanXDays] = "olderthan-x-days",
        [ConditionOperator.OlderThanXWeeks] = "olderthan-x-weeks",
        [ConditionOperator.OlderThanXMonths] = "olderthan-x-months",
        [ConditionOperator.OlderThanXYears] = "olderthan-x-years",
        [ConditionOperator.DoesNotContainValues] = "not-contain-values",
    };

    // members FetchXML has no operator for
    private static readonly HashSet<ConditionOperator> Unknown =
    [
        ConditionOperator.ChildOf, ConditionOperator.Mask, ConditionOperator.NotMask, ConditionOperator.MasksSelect,
        ConditionOperator.Contains, ConditionOperator.DoesNotContain, ConditionOperator.EqualRoleBusinessId,
    ];

    public static string Of(ConditionOperator member)
    {
        if (Unknown.Contains(member))
            throw QueryFault.NotSupported($"the condition operator {member}");
        return Special.TryGetValue(member, out var name) ? name : Hyphenated(member.ToString());
    }

    private static string Hyphenated(string words) =>
        string.Concat(words.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
