using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Schedule;

/// <summary>Time zones of the platform as those of .NET, with their daylight-saving rules.</summary>
public static class TimeZones
{
    /// <summary>The zone of a number; null where there is none. One request.</summary>
    /// <param name="service">Everybody may read time zones.</param>
    /// <param name="code">As seg_timezone holds it.</param>
    public static TimeZoneInfo Find(IOrganizationService service, int code)
    {
        var query = new QueryExpression(TimeZoneTable.LogicalName) { ColumnSet = new ColumnSet(TimeZoneTable.StandardName) };
        query.Criteria.AddCondition(TimeZoneTable.Code, ConditionOperator.Equal, code);
        var name = service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<string>(TimeZoneTable.StandardName);
        try
        {
            return name == null ? null : TimeZoneInfo.FindSystemTimeZoneById(name);
        }
        catch (TimeZoneNotFoundException)
        {
            return null;
        }
    }
}
