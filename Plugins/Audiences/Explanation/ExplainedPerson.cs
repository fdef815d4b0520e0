using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>The person in question.</summary>
internal static class ExplainedPerson
{
    /// <summary>Name of the person's row; the id where it has none.</summary>
    /// <exception cref="Refusal">There is no such row of this table, or the caller may not read it.</exception>
    internal static string NameOf(Guid personId, TableFacts table, IOrganizationService caller)
    {
        var query = new QueryExpression(table.Name) { ColumnSet = table.PrimaryName == null ? new ColumnSet() : new ColumnSet(table.PrimaryName) };
        query.Criteria.AddCondition(table.PrimaryKey, ConditionOperator.Equal, personId);
        var row = caller.RetrieveMultiple(query).Entities.FirstOrDefault() ?? throw new Refusal(
            RefusalCode.InvalidMemberRequest,
            $"MemberId {personId:D} is no row of \"{table.Name}\", which the journey's audience holds, or one which you may not read. Choose another one.");
        var name = table.PrimaryName == null ? null : row.GetAttributeValue<string>(table.PrimaryName);
        return string.IsNullOrEmpty(name) ? personId.ToString("D") : name;
    }
}
