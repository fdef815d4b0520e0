using System;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>A moment counted from DATETIMEUTCNOW(), which is the time of evaluation to the minute.</summary>
internal sealed class RelativeMoment
{
    internal static readonly RelativeMoment Now = new(0, TimeSpan.Zero);

    private RelativeMoment(int months, TimeSpan offset)
    {
        Months = months;
        Offset = offset;
    }

    internal int Months { get; }

    internal TimeSpan Offset { get; }

    internal RelativeMoment Add(DatePart part, int number) => part switch
    {
        DatePart.Year => new RelativeMoment(checked(Months + (12 * number)), Offset),
        DatePart.Month => new RelativeMoment(checked(Months + number), Offset),
        _ => new RelativeMoment(Months, Offset + DateParts.Length(part, number)),
    };

    /// <summary>How many date parts this moment's part lies after the current one; null where that depends on the time of day or of the month.</summary>
    internal long? PartsFromNow(DatePart part)
    {
        if (part is DatePart.Year or DatePart.Month)
        {
            var length = part == DatePart.Year ? 12 : 1;
            return Offset == TimeSpan.Zero && Months % length == 0 ? Months / length : null;
        }

        var ticks = DateParts.Length(part, 1).Ticks;
        return Months == 0 && Offset.Ticks % ticks == 0 ? Offset.Ticks / ticks : null;
    }
}
