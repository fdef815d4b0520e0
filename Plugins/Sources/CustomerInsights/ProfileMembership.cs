using System;
using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>A profile of a person.</summary>
internal sealed class ProfileMembership
{
    internal ProfileMembership(IReadOnlyList<string> segments, IReadOnlyCollection<Guid> contacts)
    {
        Segments = segments;
        Contacts = contacts;
    }

    /// <summary>Names of the segments it is in.</summary>
    internal IReadOnlyList<string> Segments { get; }

    /// <summary>Contacts it has; none where it is not resolved.</summary>
    internal IReadOnlyCollection<Guid> Contacts { get; }
}
