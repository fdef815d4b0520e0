using System;
using System.Collections.Generic;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>Puts a written generation in force: generation, count, time and status change in one update, so that nobody sees half of it.</summary>
public sealed class SnapshotFlip
{
    private const int Attempts = 5;
    private readonly IOrganizationService _system;

    /// <summary>Writes as SYSTEM.</summary>
    public SnapshotFlip(IOrganizationService system) => _system = system;

    /// <summary>Puts the generation in force.</summary>
    /// <param name="segmentId">The segment.</param>
    /// <param name="generation">The generation.</param>
    /// <param name="found">Members in it.</param>
    /// <param name="evaluatedOn">When they were looked for.</param>
    /// <param name="isValid">Whether the generation is that of the segment as it is now.</param>
    /// <returns>False where it is not.</returns>
    public bool Run(Guid segmentId, int generation, int found, DateTime evaluatedOn, Func<StoredSegment, bool> isValid)
    {
        for (var attempt = 1; ; attempt++)
        {
            // read before counting: the update is refused when anything that was counted has changed in between
            var segment = StoredSegment.Read(_system, segmentId);
            if (!isValid(segment))
                return false;
            if (segment.Generation >= generation)
                return true;
            try
            {
                segment.Update(_system, InForce(segment, generation, new SnapshotCount(_system, segmentId, generation).WithManual(found), evaluatedOn));
                return true;
            }
            catch (FaultException<OrganizationServiceFault> fault) when (fault.IsVersionMismatch() && attempt < Attempts)
            {
                // somebody has changed the segment or its members by hand: count again
            }
        }
    }

    private static Dictionary<string, object> InForce(StoredSegment segment, int generation, int count, DateTime evaluatedOn)
    {
        var columns = new Dictionary<string, object>
        {
            [SegmentTable.Generation] = generation,
            [SegmentTable.MemberCount] = count,
            [SegmentTable.EvaluatedOn] = evaluatedOn,
            [SegmentTable.LastError] = null,
        };
        if (segment.IsActive)
            columns[SegmentTable.StatusCode] = new OptionSetValue((int)SegmentStatus.ReadyToUse);
        return columns;
    }
}
