using System;
using System.Collections.Generic;

namespace Segmentation.Plugins.Audiences;

/// <summary>Which segments decide who enters a journey and who leaves it.</summary>
public sealed class AudienceRoles
{
    /// <summary>Members of the entry segment who are in none of the others.</summary>
    public AudienceRoles(Guid entry, IReadOnlyList<Guid> exclusions, IReadOnlyList<Guid> suppressions)
    {
        Entry = entry;
        Exclusions = exclusions;
        Suppressions = suppressions;
    }

    /// <summary>The segment of those who may enter.</summary>
    public Guid Entry { get; }

    /// <summary>Segments whose members do not enter.</summary>
    public IReadOnlyList<Guid> Exclusions { get; }

    /// <summary>Segments whose members do not enter, and leave where they are in already.</summary>
    public IReadOnlyList<Guid> Suppressions { get; }
}
