using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Runtime;

/// <summary>
/// What an administrator may set for this environment (learn.microsoft.com, "Use environment variables in solutions"): the value where there is one, else the
/// default of the definition. Read when first asked for, in one request.
/// </summary>
public sealed class EnvironmentVariables
{
    private const string ValueAlias = "value";

    private readonly Lazy<IReadOnlyDictionary<string, string>> _values;

    /// <summary>Reads as SYSTEM.</summary>
    public EnvironmentVariables(IOrganizationService system) => _values = new Lazy<IReadOnlyDictionary<string, string>>(() => Read(system));

    /// <summary>How old the segments of another source may be where a journey does not say it, in minutes.</summary>
    public int MaxStalenessMinutes => Number(EnvironmentVariableTable.MaxStalenessMinutes, 1440, least: 1, most: int.MaxValue);

    /// <summary>People of one job.</summary>
    public int BatchSize => Number(EnvironmentVariableTable.BatchSize, 500, least: 1, most: 500);

    /// <summary>How long a job works before it leaves the rest to another one, in seconds; the platform ends plug-ins after 120.</summary>
    public int TimeBoxSeconds => Number(EnvironmentVariableTable.TimeBoxSeconds, 60, least: 1, most: 90);

    // a number out of bounds counts as the nearest one in them: what an administrator mistypes must not stop journeys
    private int Number(string name, int otherwise, int least, int most) =>
        _values.Value.TryGetValue(name, out var text) && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? Math.Min(Math.Max(number, least), most)
            : otherwise;

    private static IReadOnlyDictionary<string, string> Read(IOrganizationService system)
    {
        var query = new QueryExpression(EnvironmentVariableTable.LogicalName)
        {
            ColumnSet = new ColumnSet(EnvironmentVariableTable.SchemaName, EnvironmentVariableTable.DefaultValue),
        };
        query.Criteria.AddCondition(
            EnvironmentVariableTable.SchemaName,
            ConditionOperator.In,
            EnvironmentVariableTable.MaxStalenessMinutes, EnvironmentVariableTable.BatchSize, EnvironmentVariableTable.TimeBoxSeconds);
        var value = query.AddLink(EnvironmentVariableTable.ValueTable, EnvironmentVariableTable.Id, EnvironmentVariableTable.Id, JoinOperator.LeftOuter);
        value.EntityAlias = ValueAlias;
        value.Columns = new ColumnSet(EnvironmentVariableTable.Value);
        return system.RetrieveMultiple(query).Entities
            .GroupBy(row => row.GetAttributeValue<string>(EnvironmentVariableTable.SchemaName))
            .ToDictionary(group => group.Key, group => ValueOf(group.First()), StringComparer.OrdinalIgnoreCase);
    }

    private static string ValueOf(Entity row) =>
        row.GetAttributeValue<AliasedValue>($"{ValueAlias}.{EnvironmentVariableTable.Value}")?.Value as string
        ?? row.GetAttributeValue<string>(EnvironmentVariableTable.DefaultValue);
}
