using System;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>Whether a person is in a segment, and how that is known.</summary>
internal sealed class Membership
{
    internal Membership(bool? isMember, string how, DateTime? knownOn)
    {
        IsMember = isMember;
        How = how;
        KnownOn = knownOn;
    }

    /// <summary>Whether the person is in it; null where that could not be found out.</summary>
    internal bool? IsMember { get; }

    /// <summary>By a query, a list, or somebody's hand, or why it is not known; in the caller's language.</summary>
    internal string How { get; }

    /// <summary>As of when: now for a query, the last evaluation for a list, the day of writing for what was done by hand.</summary>
    internal DateTime? KnownOn { get; }
}
