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
    /// <param name="isRefresh">Whether the segment was being refreshed: then it is ready to use now. A source decides on the status itself.</param>
    /// <returns>False where it is not valid.</returns>
    public bool Run(Guid segmentId, int generation, int found, DateTime evaluatedOn, Func<StoredSegment, bool> isValid, bool isRefresh)
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
                var count = new SnapshotCount(_system, segmentId, generation).WithManual(found);
                var columns = InForce(generation, count, evaluatedOn);
                if (isRefresh)
                    AddReady(segment, columns);
                segment.Update(_system, columns);
                return true;
            }
            catch (FaultException<OrganizationServiceFault> fault) when (fault.IsVersionMismatch() && attempt < Attempts)
            {
                // somebody has changed the segment or its members by hand: count again
            }
        }
    }

    private static Dictionary<string, object> InForce(int generation, int count, DateTime evaluatedOn) => new()
    {
        [SegmentTable.Generation] = generation,
        [SegmentTable.MemberCount] = count,
        [SegmentTable.EvaluatedOn] = evaluatedOn,
    };

    private static void AddReady(StoredSegment segment, Dictionary<string, object> columns)
    {
        columns[SegmentTable.LastError] = null;
        if (segment.IsActive)
            columns[SegmentTable.StatusCode] = new OptionSetValue((int)SegmentStatus.ReadyToUse);
    }
}
