using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Sources;

/// <summary>A row of seg_sourceconnection.</summary>
public sealed class SourceConnection
{
    private const string KeyPlaceholder = "{key}";

    private static readonly ColumnSet Columns = new(
        SourceConnectionTable.Name, SourceConnectionTable.Source, SourceConnectionTable.BuilderUrl, SourceConnectionTable.OwnerId,
        SourceConnectionTable.StateCode, SourceConnectionTable.StatusCode, CommonColumns.Version);

    private readonly Entity _row;

    private SourceConnection(Entity row) => _row = row;

    /// <summary>The row.</summary>
    public EntityReference Reference => _row.ToEntityReference();

    /// <summary>Name.</summary>
    public string Name => _row.GetAttributeValue<string>(SourceConnectionTable.Name);

    /// <summary>Whose segments are brought.</summary>
    public SegmentSource Source => (SegmentSource)_row.GetAttributeValue<OptionSetValue>(SourceConnectionTable.Source).Value;

    /// <summary>Owner, who also owns the segments that are brought.</summary>
    public EntityReference OwnerId => _row.GetAttributeValue<EntityReference>(SourceConnectionTable.OwnerId);

    /// <summary>Whether it is in use.</summary>
    public bool IsActive => _row.GetAttributeValue<OptionSetValue>(SourceConnectionTable.StateCode).Value == 0;

    /// <summary>Status reason.</summary>
    public SourceConnectionStatus Status => (SourceConnectionStatus)_row.GetAttributeValue<OptionSetValue>(SourceConnectionTable.StatusCode).Value;

    /// <summary>Version of the row that was read.</summary>
    public string Version => _row.RowVersion;

    /// <summary>Reads a connection.</summary>
    /// <exception cref="Refusal">It does not exist, or this user may not read it.</exception>
    public static SourceConnection Read(IOrganizationService service, Guid connectionId)
    {
        var query = new QueryExpression(SourceConnectionTable.LogicalName) { ColumnSet = Columns };
        query.Criteria.AddCondition(SourceConnectionTable.Id, ConditionOperator.Equal, connectionId);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row
            ? new SourceConnection(row)
            : throw new Refusal(
                RefusalCode.SourceUnavailable, $"{connectionId:D} is a source connection which does not exist or which you may not read. Choose another one.");
    }

    /// <summary>Address that opens a segment in its source, by the connection's template or, where it has none, this one; null without either.</summary>
    public string AddressOf(string key, string template) =>
        (_row.GetAttributeValue<string>(SourceConnectionTable.BuilderUrl) ?? template)?.Replace(KeyPlaceholder, Uri.EscapeDataString(key));
}
