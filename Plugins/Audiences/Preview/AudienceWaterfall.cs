using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Audiences.Preview;

/// <summary>
/// From everybody in the entry segment to those who enter: what each exclusion and suppression takes away, in the order in which they are written.
/// Counts what cannot be concluded from other counts.
/// </summary>
public sealed class AudienceWaterfall
{
    private readonly Audience _audience;
    private readonly Func<SegmentQuery, int> _count;
    private readonly List<SegmentShare> _shares = [];

    private AudienceWaterfall(Audience audience, Func<SegmentQuery, int> count)
    {
        _audience = audience;
        _count = count;
        Gross = count(audience.Gross());
        Net = Gross;
        foreach (var segmentId in audience.Roles.Exclusions.Concat(audience.Roles.Suppressions))
            Add(segmentId);
    }

    /// <summary>Members of the entry segment.</summary>
    public int Gross { get; }

    /// <summary>Those who enter.</summary>
    public int Net { get; private set; }

    /// <summary>Exclusions, then suppressions.</summary>
    public IReadOnlyList<SegmentShare> Shares => _shares;

    /// <summary>Counts an audience: once for everybody, and at most twice for each segment.</summary>
    public static AudienceWaterfall Of(Audience audience, Func<SegmentQuery, int> count) => new(audience, count);

    private void Add(Guid segmentId)
    {
        var own = Gross == 0 ? 0 : _count(_audience.Gross(_audience.In(segmentId)));
        var marginal = own == 0 || Net == Gross ? own : Net == 0 ? 0 : CountMarginal(segmentId);
        _shares.Add(new SegmentShare(segmentId, own, marginal));
        Net -= marginal;
    }

    private int CountMarginal(Guid segmentId)
    {
        var before = _shares.Where(share => share.Own > 0).Select(share => _audience.NotIn(share.SegmentId)).ToList();
        try
        {
            return _count(_audience.Gross([.. before, _audience.In(segmentId)]));
        }
        catch (Refusal refusal) when (refusal.Code == RefusalCode.SegmentTooComplex)
        {
            // being in a segment may need more links than not being in it, which is what the audience itself asks
            return Net - _count(_audience.Gross([.. before, _audience.NotIn(segmentId)]));
        }
    }
}
