using CsCheck;
using Segmentation.Plugins.Audiences.Preview;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Tests.Segments.Composition;

namespace Segmentation.Plugins.Tests.Audiences;

/// <summary>A waterfall's shares and overlaps are those of the sets, though most of them are concluded and not counted.</summary>
[TestClass]
public sealed class WaterfallPropertyTests
{
    private static readonly World World = new(9);
    private readonly Meaning _composed = new([.. World.Rows, .. World.MemberRows], new Dictionary<Guid, WorldSegment>());

    [TestMethod]
    public void Waterfall_AnySegments_AddsUpFromGrossToNet() => GeneratedAudience.In(World).Sample(
        generated =>
        {
            var fitted = generated.FittedOrNull();
            if (fitted == null)
                return true;
            var waterfall = AudienceWaterfall.Of(fitted.Audience, Count);
            var left = fitted.Members(fitted.Audience.Roles.Entry);
            var gross = left.Count;
            foreach (var share in waterfall.Shares)
            {
                var members = fitted.Members(share.SegmentId);
                if (share.Own != fitted.Members(fitted.Audience.Roles.Entry).Count(members.Contains) || share.Marginal != left.Count(members.Contains))
                    return false;
                left.ExceptWith(members);
            }

            return waterfall.Gross == gross && waterfall.Net == left.Count && fitted.Others.SequenceEqual(waterfall.Shares.Select(share => share.SegmentId));
        },
        iter: 150,
        print: generated => generated.ToString());

    [TestMethod]
    public void Overlaps_AnySegments_AreHowManyAreInBoth() => GeneratedAudience.In(World).Sample(
        generated =>
        {
            var fitted = generated.FittedOrNull();
            if (fitted == null)
                return true;
            var cells = OverlapMatrix.Of(AudienceWaterfall.Of(fitted.Audience, Count), fitted.Audience, Count, new TimeBudget(TimeSpan.FromMinutes(1)));
            var sets = fitted.Others.Prepend(fitted.Audience.Roles.Entry).Select(fitted.Members).ToList();
            return Enumerable.Range(0, sets.Count).All(row => Enumerable.Range(0, sets.Count).All(column =>
                cells[row][column] is null || cells[row][column] == sets[0].Count(id => sets[row].Contains(id) && sets[column].Contains(id))));
        },
        iter: 150,
        print: generated => generated.ToString());

    [TestMethod]
    public void Overlaps_WithoutTime_AreThoseThatNeedNoCount()
    {
        var counts = 0;
        GeneratedAudience.In(World).Sample(
            generated =>
            {
                if (generated.FittedOrNull() is not { } fitted)
                    return true;
                var waterfall = AudienceWaterfall.Of(fitted.Audience, Count);
                OverlapMatrix.Of(waterfall, fitted.Audience, _ => ++counts, new TimeBudget(TimeSpan.Zero));
                return counts == 0;
            },
            iter: 50,
            threads: 1);
    }

    private int Count(SegmentQuery query) => _composed.Rows(query).Count;
}
