using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>Some profiles: in which segments each is, and which contacts it has.</summary>
internal sealed class MembershipPage
{
    private MembershipPage(IReadOnlyList<ProfileMembership> profiles, int accounts, int unreadable)
    {
        Profiles = profiles;
        Accounts = accounts;
        Unreadable = unreadable;
    }

    /// <summary>The profiles of people.</summary>
    internal IReadOnlyList<ProfileMembership> Profiles { get; }

    /// <summary>Rows about accounts.</summary>
    internal int Accounts { get; }

    /// <summary>Rows whose segments are no list of names.</summary>
    internal int Unreadable { get; }

    internal static MembershipPage Of(IReadOnlyCollection<Entity> rows, ProfileContacts contacts)
    {
        var people = rows.Where(row => !IsAccount(row)).Select(row => new
        {
            Customer = row.GetAttributeValue<string>(MembershipTable.CustomerId) ?? string.Empty,
            Segments = SegmentNames.Read(row.GetAttributeValue<string>(MembershipTable.Segments)),
        }).ToList();
        var readable = people.Where(row => row.Segments != null).ToList();
        var found = contacts.Find(new HashSet<string>(readable.Where(row => row.Segments.Count > 0).Select(row => row.Customer), StringComparer.OrdinalIgnoreCase));
        var profiles = readable.Select(row => new ProfileMembership(row.Segments, found.TryGetValue(row.Customer, out var ids) ? ids : [])).ToList();
        return new MembershipPage(profiles, rows.Count - people.Count, people.Count - readable.Count);
    }

    private static bool IsAccount(Entity row) =>
        string.Equals(row.GetAttributeValue<string>(MembershipTable.Kind), MembershipTable.AccountKind, StringComparison.OrdinalIgnoreCase);
}
