using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>MemberEntityMismatch: members are rows of the segment's entity type.</summary>
internal static class EntityTypeMembers
{
    private const int MostNamed = 20;

    /// <summary>One request for all ids, with the rights of this user: nobody lists whom he may not see.</summary>
    /// <exception cref="Refusal">Some ids are not.</exception>
    internal static void MustExist(IOrganizationService service, StoredSegment segment, IReadOnlyList<Guid> memberIds)
    {
        var names = new TableNames(service);
        var primaryKey = names.Find(segment.EntityType).PrimaryIdAttribute;
        var existing = service.Existing(segment.EntityType, primaryKey, memberIds);
        var missing = memberIds.Where(id => !existing.Contains(id)).ToList();
        if (missing.Count == 0)
            return;
        var named = string.Join(", ", missing.Take(MostNamed).Select(id => id.ToString("D")));
        var more = missing.Count > MostNamed ? $" and {missing.Count - MostNamed} more" : string.Empty;
        throw new Refusal(
            RefusalCode.MemberEntityMismatch,
            $"The segment \"{segment.Name}\" holds {names.DisplayName(segment.EntityType)} rows. These are none, or you may not read them: {named}{more}. "
            + "Nobody was added.");
    }
}
