using System;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Schedule;

/// <summary>
/// When people may enter a journey. Repetitions keep the time of day of the start in the journey's time zone, across daylight-saving changes;
/// months keep its day, or take the last one of a shorter month.
/// </summary>
public sealed class JourneySchedule
{
    private readonly JourneyFrequency _frequency;
    private readonly int _every;
    private readonly RepeatUnit _unit;
    private readonly DateTime _startsOn;
    private readonly DateTime? _endsOn;
    private readonly TimeZoneInfo _zone;

    /// <summary>The schedule of a journey.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="every">Number of units between two repetitions, at least 1.</param>
    /// <param name="unit">Their unit.</param>
    /// <param name="startsOn">UTC.</param>
    /// <param name="endsOn">UTC; from then on nobody enters. Null: never.</param>
    /// <param name="zone">Time zone of the repetition.</param>
    public JourneySchedule(JourneyFrequency frequency, int every, RepeatUnit unit, DateTime startsOn, DateTime? endsOn, TimeZoneInfo zone)
    {
        if (frequency == JourneyFrequency.Repeating && every < 1)
            throw new ArgumentOutOfRangeException(nameof(every), every, "A repetition needs at least one unit.");
        _frequency = frequency;
        _every = every;
        _unit = unit;
        _startsOn = DateTime.SpecifyKind(startsOn, DateTimeKind.Utc);
        _endsOn = endsOn;
        _zone = zone;
    }

    /// <summary>The occurrence people enter at a moment; null before the start and after the end.</summary>
    /// <param name="now">UTC.</param>
    public Occurrence OccurrenceAt(DateTime now)
    {
        if (now < _startsOn || now >= _endsOn)
            return null;
        if (_frequency != JourneyFrequency.Repeating)
            return new Occurrence(1, _startsOn);

        // a change of the clocks shifts the estimate by one at most
        var index = Math.Max(0, Estimate(now) - 1);
        while (StartOf(index + 1) <= now)
            index++;
        return new Occurrence(index + 1, StartOf(index));
    }

    /// <summary>When the next occurrence starts; null where there is none.</summary>
    /// <param name="now">UTC.</param>
    public DateTime? NextAfter(DateTime now)
    {
        DateTime? next = now < _startsOn ? _startsOn
            : _frequency == JourneyFrequency.Repeating && OccurrenceAt(now) is { } current ? StartOf(current.Number)
            : null;
        return next < (_endsOn ?? DateTime.MaxValue) ? next : null;
    }

    private DateTime StartOf(int index)
    {
        if (index == 0)
            return _startsOn;
        var first = LocalTime.FromUtc(_startsOn, _zone);
        return LocalTime.ToUtc(_unit == RepeatUnit.Months ? first.AddMonths(index * _every) : first.AddDays((double)index * DaysOfRepetition), _zone);
    }

    private int Estimate(DateTime now)
    {
        var first = LocalTime.FromUtc(_startsOn, _zone);
        var local = LocalTime.FromUtc(now, _zone);
        return _unit == RepeatUnit.Months
            ? ((local.Year - first.Year) * 12 + local.Month - first.Month) / _every
            : (int)((local - first).TotalDays / DaysOfRepetition);
    }

    private int DaysOfRepetition => _unit == RepeatUnit.Weeks ? 7 * _every : _every;
}
