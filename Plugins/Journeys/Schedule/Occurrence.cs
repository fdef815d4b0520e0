using System;

namespace Segmentation.Plugins.Journeys.Schedule;

/// <summary>One pass of a journey over its audience.</summary>
public sealed class Occurrence
{
    /// <summary>The occurrence of that number.</summary>
    public Occurrence(int number, DateTime startsOn)
    {
        Number = number;
        StartsOn = startsOn;
    }

    /// <summary>1 for the first one.</summary>
    public int Number { get; }

    /// <summary>UTC.</summary>
    public DateTime StartsOn { get; }
}
