using System.Collections.Generic;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Journeys.Schedule;

/// <summary>What came of reading the schedule of a journey.</summary>
public sealed class ScheduleReading
{
    /// <summary>A schedule, or what hinders it.</summary>
    public ScheduleReading(JourneySchedule schedule, IReadOnlyList<Problem> problems)
    {
        Schedule = schedule;
        Problems = problems;
    }

    /// <summary>The schedule; null where there are problems.</summary>
    public JourneySchedule Schedule { get; }

    /// <summary>What its columns lack, or contradict each other in.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
