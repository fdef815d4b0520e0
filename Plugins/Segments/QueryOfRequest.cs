using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.References;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments;

/// <summary>The query that a Create or Update of seg_segment leads to.</summary>
internal static class QueryOfRequest
{
    /// <summary>
    /// The references that follow: those found by an earlier stage or, where there are none for this very query, by validating it now.
    /// </summary>
    /// <exception cref="Refusal">The query breaks a rule.</exception>
    internal static IReadOnlyList<SegmentReferenceRow> Validated(PluginContext context)
    {
        var change = SegmentChange.Of(context);
        if (change.Query == null)
            return [];
        if (ValidQueryMemo.Find(context.Execution, change.Query) is { } found)
            return found;
        var valid = QueryValidator.For(context, new MetadataTableCatalog(context.Caller)).Validate(QueryCandidate.Of(change));
        var rows = valid.Segments.Select(SegmentReferenceRow.To).ToList();
        ValidQueryMemo.Write(context.Execution, change.Query, rows);
        context.Trace($"query valid, {rows.Count} segments asked for");
        return rows;
    }
}
