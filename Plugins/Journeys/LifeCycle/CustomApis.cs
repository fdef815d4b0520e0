using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Journeys.LifeCycle.Rules;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>The custom APIs of the environment.</summary>
internal static class CustomApis
{
    private const string ParameterAlias = "parameter";

    /// <summary>Those of these unique names that exist. One request; none where no name is asked for.</summary>
    internal static IReadOnlyDictionary<string, CustomApiFacts> Read(IOrganizationService system, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return new Dictionary<string, CustomApiFacts>();
        var query = new QueryExpression(CustomApiTable.LogicalName)
        {
            ColumnSet = new ColumnSet(CustomApiTable.UniqueName, CustomApiColumns.BindingType, CustomApiColumns.IsFunction),
        };
        query.Criteria.AddCondition(CustomApiTable.UniqueName, ConditionOperator.In, names.Cast<object>().ToArray());
        var parameter = query.AddLink(CustomApiTable.ParameterTable, CustomApiTable.Id, CustomApiTable.Id, JoinOperator.LeftOuter);
        parameter.EntityAlias = ParameterAlias;
        parameter.Columns = new ColumnSet(CustomApiTable.UniqueName, CustomApiColumns.Type, CustomApiColumns.IsOptional);
        return system.RetrieveAll(query)
            .GroupBy(row => row.GetAttributeValue<string>(CustomApiTable.UniqueName), StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, FactsOf, StringComparer.Ordinal);
    }

    private static CustomApiFacts FactsOf(IEnumerable<Entity> rows)
    {
        var all = rows.ToList();
        return new CustomApiFacts(
            all[0].GetAttributeValue<OptionSetValue>(CustomApiColumns.BindingType)?.Value == CustomApiColumns.Global,
            all[0].GetAttributeValue<bool>(CustomApiColumns.IsFunction),
            all.Where(row => Of(row, CustomApiTable.UniqueName) != null).Select(ParameterOf).ToList());
    }

    private static CustomApiFacts.Parameter ParameterOf(Entity row) => new(
        (string)Of(row, CustomApiTable.UniqueName),
        (Of(row, CustomApiColumns.Type) as OptionSetValue)?.Value == CustomApiColumns.Guid,
        Of(row, CustomApiColumns.IsOptional) is true);

    private static object Of(Entity row, string column) => row.GetAttributeValue<AliasedValue>($"{ParameterAlias}.{column}")?.Value;
}
