using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Runtime;

/// <summary>The language a user reads.</summary>
public static class UserLanguage
{
    /// <summary>English, the language of the solution's base labels.</summary>
    public const int English = 1033;

    /// <summary>German.</summary>
    public const int German = 1031;

    /// <summary>The language of a user's interface; English where none is chosen. One request.</summary>
    public static int Of(IOrganizationService system, Guid userId)
    {
        var query = new QueryExpression(UserSettingsTable.LogicalName) { ColumnSet = new ColumnSet(UserSettingsTable.UiLanguageId) };
        query.Criteria.AddCondition(UserSettingsTable.UserId, ConditionOperator.Equal, userId);
        var language = system.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<int?>(UserSettingsTable.UiLanguageId);
        return language is null or 0 ? English : language.Value;
    }
}
