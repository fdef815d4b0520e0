using System;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Membership;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Preview;

/// <summary>The query that a preview runs.</summary>
internal sealed class PreviewedQuery
{
    private readonly PluginContext _context;
    private readonly ITableCatalog _catalog;
    private readonly Guid _segmentId;
    private readonly string _entityType;
    private readonly string _text;

    internal PreviewedQuery(PluginContext context, ITableCatalog catalog)
    {
        _context = context;
        _catalog = catalog;
        _segmentId = context.Input<Guid>(PreviewSegmentMessage.SegmentId);
        _entityType = context.Input<string>(PreviewSegmentMessage.EntityType);
        _text = context.Input<string>(PreviewSegmentMessage.Query);
    }

    /// <exception cref="Refusal">The request, or the query, breaks a rule.</exception>
    internal SegmentQuery Compose()
    {
        if (_segmentId != Guid.Empty)
            return OfSegment(StoredSegment.Read(_context.Caller, _segmentId));
        if (!string.IsNullOrEmpty(_text) && !string.IsNullOrEmpty(_entityType))
            return OfQuery();
        throw new Refusal(
            RefusalCode.InvalidPreviewRequest,
            $"Pass {PreviewSegmentMessage.SegmentId}, or {PreviewSegmentMessage.EntityType} and {PreviewSegmentMessage.Query}.");
    }

    private SegmentQuery OfQuery()
    {
        var query = Validated(new QueryCandidate(_text, _entityType) { IsNew = true });
        return SegmentComposer.Compose(query, _catalog.Find(query.Table).PrimaryKey, new SegmentResolver(_context.System).ResolveAskedBy(query));
    }

    private SegmentQuery OfSegment(StoredSegment stored)
    {
        if (!string.IsNullOrEmpty(_entityType) && _entityType != stored.EntityType)
            throw new Refusal(
                RefusalCode.SegmentEntityMismatch,
                $"{PreviewSegmentMessage.EntityType} is \"{_entityType}\", but the segment \"{stored.Name}\" holds rows of \"{stored.EntityType}\". Leave it out.");
        var query = string.IsNullOrEmpty(_text)
            ? null
            : Validated(new QueryCandidate(_text, stored.EntityType) { SegmentId = stored.Id, Name = stored.Name, TextBefore = stored.Query });
        var segments = new SegmentResolver(_context.System).Resolve(stored.Id, query);
        return SegmentComposer.Compose(segments[stored.Id], TableOf(stored).PrimaryKey, segments);
    }

    private SegmentQuery Validated(QueryCandidate candidate) => QueryValidator.For(_context, _catalog).Validate(candidate).Query;

    private TableFacts TableOf(StoredSegment stored) => _catalog.Find(stored.EntityType) ?? throw new Refusal(
        RefusalCode.NonExistingTable, $"The segment \"{stored.Name}\" holds rows of \"{stored.EntityType}\", a table which does not exist any more.");
}
