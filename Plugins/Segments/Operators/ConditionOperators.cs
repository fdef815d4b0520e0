using System;
using System.Collections.Generic;
using System.Linq;
using static Segmentation.Plugins.Segments.Operators.DataTypes;

namespace Segmentation.Plugins.Segments.Operators;

/// <summary>
/// The documented operators and the types of column they are for (learn.microsoft.com/power-apps/developer/data-platform/fetchxml/reference/operators;
/// for choices columns "Multi-select choices columns", for user hierarchies owners, which that page calls hierarchical).
/// </summary>
public static class ConditionOperators
{
    private const DataTypes Comparable = DataTypes.String | Number | Datetime;
    private const DataTypes Listed = DataTypes.String | Number | Choice | Choices | UniqueIdentifier | Owner;

    private static readonly IReadOnlyDictionary<string, ConditionOperator> ByName = new ConditionOperator[][]
    {
        Compares(Listed | Datetime, "eq", "ne", "neq"),
        Compares(Comparable, "gt", "ge", "lt", "le"),
        Take(ValueNeed.None, All, "null", "not-null"),
        Take(ValueNeed.Many, Listed, "in", "not-in"),
        Take(ValueNeed.Choices, Choices, "contain-values", "not-contain-values"),
        Take(ValueNeed.Two, Number | Datetime, "between", "not-between"),
        Take(ValueNeed.Text, DataTypes.String, "like", "not-like", "begins-with", "not-begin-with", "ends-with", "not-end-with"),
        Take(ValueNeed.One, Datetime, "on", "not-on", "on-or-before", "on-or-after"),
        Take(ValueNeed.None, Datetime,
            "today", "yesterday", "tomorrow", "last-seven-days", "next-seven-days",
            "this-week", "last-week", "next-week", "this-month", "last-month", "next-month", "this-year", "last-year", "next-year",
            "this-fiscal-year", "last-fiscal-year", "next-fiscal-year", "this-fiscal-period", "last-fiscal-period", "next-fiscal-period"),
        Take(ValueNeed.Count, Datetime,
            "last-x-hours", "next-x-hours", "last-x-days", "next-x-days", "last-x-weeks", "next-x-weeks",
            "last-x-months", "next-x-months", "last-x-years", "next-x-years",
            "last-x-fiscal-years", "next-x-fiscal-years", "last-x-fiscal-periods", "next-x-fiscal-periods",
            "olderthan-x-minutes", "olderthan-x-hours", "olderthan-x-days", "olderthan-x-weeks", "olderthan-x-months", "olderthan-x-years"),
        Take(ValueNeed.Year, Datetime, "in-fiscal-year"),
        Take(ValueNeed.Period, Datetime, "in-fiscal-period"),
        Take(ValueNeed.PeriodAndYear, Datetime, "in-fiscal-period-and-year", "in-or-before-fiscal-period-and-year", "in-or-after-fiscal-period-and-year"),
        Take(ValueNeed.None, UniqueIdentifier | Owner, "eq-userid", "ne-userid", "eq-businessid", "ne-businessid"),
        Take(ValueNeed.None, Owner, "eq-userteams", "eq-useroruserteams"),
        Take(ValueNeed.None, Owner | Hierarchical, "eq-useroruserhierarchy", "eq-useroruserhierarchyandteams"),
        Take(ValueNeed.None, Number, "eq-userlanguage"),
        Take(ValueNeed.One, Hierarchical, "above", "eq-or-above", "under", "eq-or-under", "not-under"),
    }.SelectMany(group => group).ToDictionary(one => one.Name, StringComparer.Ordinal);

    /// <summary>The operator of this name; null where there is none.</summary>
    public static ConditionOperator Find(string name) => ByName.TryGetValue(name, out var found) ? found : null;

    /// <summary>The operators for columns of these types.</summary>
    public static IEnumerable<ConditionOperator> For(DataTypes types) => ByName.Values.Where(one => (one.Types & types) != None);

    private static ConditionOperator[] Compares(DataTypes types, params string[] names) =>
        names.Select(name => new ConditionOperator(name, types, ValueNeed.One, comparesColumns: true)).ToArray();

    private static ConditionOperator[] Take(ValueNeed values, DataTypes types, params string[] names) =>
        names.Select(name => new ConditionOperator(name, types, values)).ToArray();
}
