using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Membership;
using Segmentation.Plugins.Segments.Preview;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Publishing;

/// <summary>Judges a dynamic segment once more, as tables and other segments may have changed, and counts its members with the rights of its owner.</summary>
public sealed class LiveEvaluation
{
    private readonly PluginContext _context;
    private readonly ITableCatalog _catalog;

    /// <summary>Works for this call.</summary>
    public LiveEvaluation(PluginContext context)
    {
        _context = context;
        _catalog = new MetadataTableCatalog(context.Caller);
    }

    /// <summary>The members of a segment.</summary>
    /// <exception cref="Refusal">The segment cannot be evaluated.</exception>
    public MemberCount Count(StoredSegment segment)
    {
        if (segment.Query == null)
            throw new Refusal(RefusalCode.SegmentNotReady, $"The segment \"{segment.Name}\" has no query yet. Say who belongs to it, then publish it.");
        QueryValidator.For(_context, _catalog).Validate(
            new QueryCandidate(segment.Query, segment.EntityType) { SegmentId = segment.Id, Name = segment.Name, TextBefore = segment.Query });
        var segments = new SegmentResolver(_context.System).Resolve(segment.Id);
        MustBeInUse(segments.Values.Where(asked => asked.Id != segment.Id && asked.IsStopped).ToList(), segment);
        var table = _catalog.Find(segment.EntityType);
        var query = SegmentComposer.Compose(segments[segment.Id], table.PrimaryKey, segments);
        return MemberPreview.Of(query, table, _context.ServiceOf(segment.ReaderId)).Count;
    }

    private static void MustBeInUse(IReadOnlyList<ResolvedSegment> stopped, StoredSegment segment)
    {
        if (stopped.Count > 0)
            throw new Refusal(
                RefusalCode.SegmentNotReady,
                $"The segment \"{segment.Name}\" asks for segments that are stopped: {string.Join(", ", stopped.Select(one => $"\"{one.Name}\""))}. Publish them first.");
    }
}
