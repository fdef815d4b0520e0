using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Runtime;

/// <summary>The time zone in which a user reads times.</summary>
public static class UserTimeZone
{
    /// <summary>The number of the zone, as columns of the format "time zone" hold it; null where none is chosen. One request.</summary>
    public static int? Of(IOrganizationService system, Guid userId)
    {
        var query = new QueryExpression(UserSettingsTable.LogicalName) { ColumnSet = new ColumnSet(UserSettingsTable.TimeZoneCode) };
        query.Criteria.AddCondition(UserSettingsTable.UserId, ConditionOperator.Equal, userId);
        return system.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<int?>(UserSettingsTable.TimeZoneCode);
    }
}
