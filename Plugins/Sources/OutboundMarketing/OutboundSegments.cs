using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Sources.OutboundQueries;
using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

namespace Segmentation.Plugins.Sources.OutboundMarketing;

/// <summary>Rows of msdyncrm_segment in the words of seg_segment, their queries translated.</summary>
internal sealed class OutboundSegments : ISegmentCatalog
{
    private const string DefaultEntityType = "contact";
    private const string QueryNameBeginning = "SEGMENT_CRM_ID_";

    // as often as the real product refreshes segments that nothing uses (auto-segment-management)
    private const int DefaultRefreshMinutes = 24 * 60;

    private const string DefaultAddress = "main.aspx?pagetype=entityrecord&etn=" + OutboundTable.LogicalName + "&id={key}";

    private readonly SourceConnection _connection;
    private readonly SourceSegments _stored;
    private readonly ISet<Guid> _listed;
    private readonly SyncReport _report;
    private readonly Dictionary<string, Entity> _byQueryName;
    private readonly Dictionary<Guid, string> _keys;
    private readonly OutboundQueryTranslator _translator;

    internal OutboundSegments(
        SourceConnection connection, SourceSegments stored, IReadOnlyList<Entity> rows, ISet<Guid> listed, TableCatalog tables, SyncReport report)
    {
        _connection = connection;
        _stored = stored;
        _listed = listed;
        _report = report;
        _byQueryName = rows.GroupBy(QueryNameOf, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        _keys = rows.ToDictionary(row => stored.IdOf(KeyOf(row)), KeyOf);
        _translator = new OutboundQueryTranslator(tables, tables, this);
    }

    /// <summary>Key of a segment.</summary>
    internal static string KeyOf(Entity row) => row.Id.ToString("D");

    internal SourceSegment Of(Entity row)
    {
        var segment = new SourceSegment(KeyOf(row), NameOf(row), EntityTypeOf(row))
        {
            Description = row.GetAttributeValue<string>(OutboundTable.Description),
            Address = row.GetAttributeValue<string>(OutboundTable.Address) ?? _connection.AddressOf(KeyOf(row), DefaultAddress),
            Status = OutboundStatus.Of(row.GetAttributeValue<OptionSetValue>(OutboundTable.StatusCode)?.Value),
        };
        if (segment.Status == SegmentStatus.Error)
            segment.Remark = SourceRemarks.InError;
        if (row.GetAttributeValue<OptionSetValue>(OutboundTable.Type)?.Value != OutboundTable.Static && row.GetAttributeValue<string>(OutboundTable.Query) is { } query)
            Translate(segment, row, query);
        else
            MustBeListed(segment, row, SourceRemarks.NoMembers);
        return segment;
    }

    KnownSegment ISegmentCatalog.Find(string queryName) =>
        _byQueryName.TryGetValue(queryName, out var row) ? new KnownSegment(_stored.IdOf(KeyOf(row)), EntityTypeOf(row)) : null;

    private void Translate(SourceSegment segment, Entity row, string query)
    {
        try
        {
            var translation = _translator.Translate(query);
            segment.Query = translation.FetchXml;
            segment.References = translation.SegmentIds.Select(id => _keys[id]).ToList();
            segment.RefreshMinutes = row.GetAttributeValue<int?>(OutboundTable.RefreshMinutes) is { } minutes and > 0 ? minutes : DefaultRefreshMinutes;
        }
        catch (OutboundQueryException refusal)
        {
            _report.Remark($"\"{segment.Name}\": its query is not translated. {refusal.Message}");
            segment.Remark ??= SourceRemarks.Snapshot(refusal.Message);
            MustBeListed(segment, row, SourceRemarks.Unknown(refusal.Message));
        }
    }

    /// <summary>Somebody who excludes a segment must not let everybody in because nobody knows who is in it.</summary>
    private void MustBeListed(SourceSegment segment, Entity row, string remark)
    {
        if (segment.Status != SegmentStatus.ReadyToUse || _listed.Contains(row.Id))
            return;
        segment.Status = SegmentStatus.Error;
        segment.Remark = remark;
        _report.Remark($"\"{segment.Name}\": {SourceRemarks.NoMembers}");
    }

    private static string NameOf(Entity row) => row.GetAttributeValue<string>(OutboundTable.Name) ?? QueryNameOf(row);

    private static string EntityTypeOf(Entity row) =>
        row.GetAttributeValue<string>(OutboundTable.EntityType) is { } type && !string.IsNullOrWhiteSpace(type) ? type.Trim().ToLowerInvariant() : DefaultEntityType;

    private static string QueryNameOf(Entity row) => row.GetAttributeValue<string>(OutboundTable.QueryName) ?? QueryNameBeginning + row.Id.ToString("N");
}
