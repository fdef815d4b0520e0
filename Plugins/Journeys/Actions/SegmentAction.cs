using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Membership;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>
/// Makes people members of a static segment, or makes them none: afterwards they are, whatever was done by hand or found by a refresh before. By way of the
/// custom APIs, each of which is all or nothing and keeps the segment's count.
/// </summary>
internal static class SegmentAction
{
    // jobs that work side by side write the count of the same segment
    private const int Tries = 20;
    private const string Included = "Included";
    private const string Excluded = "Excluded";

    internal static IReadOnlyDictionary<Guid, string> Do(ActionContext context, SegmentTile tile, IReadOnlyList<Traveller> travellers) =>
        AllOrEach.Do(travellers, all => Change(context, tile, all), each => Change(context, tile, [each]));

    private static void Change(ActionContext context, SegmentTile tile, IReadOnlyList<Traveller> travellers)
    {
        var people = travellers.Select(traveller => traveller.Member.Id).Distinct().ToList();
        var segment = StoredSegment.Read(context.System, tile.SegmentId.Value);
        var members = MembersByHand.Read(context.System, segment, people);
        Guid[] Those(MemberKind kind) => people.Where(members.Of(kind).Contains).ToArray();
        if (tile.IsRemoval)
        {
            Change(context.Owner, SegmentMembersMessage.Remove, segment.Id, Included, Those(MemberKind.ManuallyIncluded));
            Change(context.Owner, SegmentMembersMessage.Add, segment.Id, Excluded, Those(MemberKind.Snapshot));
        }
        else
        {
            Change(context.Owner, SegmentMembersMessage.Remove, segment.Id, Excluded, Those(MemberKind.ManuallyExcluded));
            Change(context.Owner, SegmentMembersMessage.Add, segment.Id, Included, people);
        }
    }

    private static void Change(IOrganizationService owner, string message, Guid segmentId, string kind, IReadOnlyCollection<Guid> members)
    {
        for (var tries = 1; members.Count > 0; tries++)
            try
            {
                owner.Execute(new OrganizationRequest(message)
                {
                    [SegmentMembersMessage.SegmentId] = segmentId,
                    [SegmentMembersMessage.Kind] = kind,
                    [SegmentMembersMessage.MemberIds] = members.Select(id => id.ToString("D")).ToArray(),
                });
                return;
            }
            catch (FaultException<OrganizationServiceFault> fault) when (tries < Tries && (fault.IsVersionMismatch() || fault.IsDuplicate()))
            {
                // somebody else has changed the segment's members at the same time
            }
    }
}
