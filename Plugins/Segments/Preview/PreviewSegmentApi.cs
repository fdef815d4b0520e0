using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Preview;

/// <summary>Counts and shows whom a segment, or a query that is not saved yet, finds among the rows that the caller may read. Stores nothing.</summary>
[CrmPluginRegistration(PreviewSegmentMessage.UniqueName)]
public sealed class PreviewSegmentApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var catalog = new MetadataTableCatalog(context.Caller);
        var query = new PreviewedQuery(context, catalog).Compose();
        var preview = MemberPreview.Of(query, catalog.Find(query.Table), context.Caller);
        context.Trace($"{preview.Count.Value} rows, {(preview.Count.IsExact ? "exactly" : "or more")}");
        context.Output(PreviewSegmentMessage.Count, preview.Count.Value);
        context.Output(PreviewSegmentMessage.IsExact, preview.Count.IsExact);
        context.Output(PreviewSegmentMessage.Sample, preview.Sample);
    }
}
