using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Audiences.Preview;

/// <summary>Says what each exclusion and suppression of a journey takes away, among the people that the caller may read. Stores nothing.</summary>
[CrmPluginRegistration(PreviewAudienceMessage.UniqueName)]
public sealed class PreviewAudienceApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var journey = JourneyInQuestion.Of(context);
        var audience = journey.Audience(context, new MetadataTableCatalog(context.Caller));
        var names = SegmentNames.Read(context.Caller, audience.Segments.Keys);
        var counter = new PeopleCounter(context.Caller, audience.Table);
        var preview = new AudiencePreview(audience, journey.Definition, names, AudienceTexts.Of(context)).Count(counter);
        context.Trace($"{counter.Counts} counts");
        context.Output(PreviewAudienceMessage.Result, JsonWriter.Write(preview));
    }
}
