using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Audiences.Preview;

/// <summary>An exclusion or suppression that leaves nobody of the audience contradicts the entry segment.</summary>
internal static class ContradictionRule
{
    /// <summary>The first segment after which nobody is left; none where somebody is, or nobody was there before.</summary>
    internal static IEnumerable<Warning> Check(AudienceWaterfall waterfall, JourneyDefinition definition, SegmentNames names, AudienceTexts texts)
    {
        var left = waterfall.Gross;
        foreach (var share in waterfall.Shares)
        {
            if (left == 0)
                yield break;
            left -= share.Marginal;
            if (left > 0)
                continue;
            var reference = definition.Segments.First(segment => segment.SegmentId == share.SegmentId && segment.Role is SegmentRole.Exclusion or SegmentRole.Suppression);
            var name = names.NameOf(share.SegmentId);
            yield return reference.Role == SegmentRole.Exclusion
                ? new Warning("ExclusionCoversEntry", reference.Path, texts.ExclusionCoversEntry(name, share.Own == waterfall.Gross))
                : new Warning("SuppressionCoversEntry", reference.Path, texts.SuppressionCoversEntry(name, share.Own == waterfall.Gross));
        }
    }
}
