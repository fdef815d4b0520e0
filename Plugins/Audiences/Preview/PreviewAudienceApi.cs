using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Audiences.Preview;

/// <summary>Says what each exclusion and suppression of a journey takes away, among the people that the journey's owner may read, or, where more is asked than is stored, the caller. Stores nothing.</summary>
[CrmPluginRegistration(PreviewAudienceMessage.UniqueName)]
public sealed class PreviewAudienceApi : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var journey = JourneyInQuestion.Of(context);
        var audience = journey.Audience(context, new MetadataTableCatalog(context.Caller));
        var names = SegmentNames.Read(context.Caller, audience.Segments.Keys);
        var counter = new PeopleCounter(journey.People(context), audience.Table);
        var preview = new AudiencePreview(audience, journey.Definition, names, AudienceTexts.Of(context)).Count(counter);
        context.Trace($"{counter.Counts} counts");
        context.Output(PreviewAudienceMessage.Result, JsonWriter.Write(preview.With("isCountedAsOwner", JsonText.Of(journey.IsCountedAsOwner))));
    }
}
