using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Audiences.Preview;

/// <summary>
/// How many people of the entry segment are in two others at once. Counts only what the waterfall leaves open, and stops when its time is spent:
/// what was not counted is null.
/// </summary>
public sealed class OverlapMatrix
{
    private readonly Audience _audience;
    private readonly Func<SegmentQuery, int> _count;
    private readonly TimeBudget _budget;

    private OverlapMatrix(Audience audience, Func<SegmentQuery, int> count, TimeBudget budget)
    {
        _audience = audience;
        _count = count;
        _budget = budget;
    }

    /// <summary>Rows and columns: the entry segment, exclusions, suppressions; on the diagonal how many people of the entry segment are in each.</summary>
    public static int?[][] Of(AudienceWaterfall waterfall, Audience audience, Func<SegmentQuery, int> count, TimeBudget budget) =>
        new OverlapMatrix(audience, count, budget).Cells(waterfall);

    private int?[][] Cells(AudienceWaterfall waterfall)
    {
        var shares = waterfall.Shares;
        var cells = Enumerable.Range(0, shares.Count + 1).Select(_ => new int?[shares.Count + 1]).ToArray();
        cells[0][0] = waterfall.Gross;
        for (var row = 1; row <= shares.Count; row++)
        {
            cells[row][0] = cells[0][row] = cells[row][row] = shares[row - 1].Own;
            for (var column = 1; column < row; column++)
                cells[row][column] = cells[column][row] = Overlap(shares, column - 1, row - 1);
        }

        return cells;
    }

    private int? Overlap(IReadOnlyList<SegmentShare> shares, int first, int second)
    {
        if (shares[first].Own == 0 || shares[second].Own == 0)
            return 0;
        var shared = shares[second].Own - shares[second].Marginal;
        var isOnlyOneBefore = shares.Take(second).Count(share => share.Own > 0) == 1;
        if (shared == 0 || isOnlyOneBefore)
            return shared;
        return _budget.IsSpent ? null : Count(shares[first].SegmentId, shares[second].SegmentId);
    }

    private int? Count(Guid first, Guid second)
    {
        try
        {
            return _count(_audience.Gross(_audience.In(first), _audience.In(second)));
        }
        catch (Refusal refusal) when (refusal.Code == RefusalCode.SegmentTooComplex)
        {
            return null;
        }
    }
}
