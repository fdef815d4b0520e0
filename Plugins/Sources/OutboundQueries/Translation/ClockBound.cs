using System.Collections.Generic;
using System.Globalization;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>
/// The beginning of a minute, hour or day, counted from that of the current one. FetchXML's operators as they work: older than x minutes, hours or days means
/// before the beginning of the current minute, hour or day less x; last x days reaches from midnight x days ago to the moment, next x days from the moment to
/// the midnight after x days (measured and published in markcarrington.dev, FetchXML Date Filtering, 2020, and in the sources of SQL 4 CDS).
/// </summary>
internal sealed class ClockBound : DateBound
{
    private const long MostDays = 36_500;
    private readonly DatePart _part;
    private readonly long _offset;
    private readonly string _subject;
    private readonly QueryPlace _place;

    internal ClockBound(DatePart part, long offset, string subject, QueryPlace place)
    {
        _part = part;
        _offset = offset;
        _subject = subject;
        _place = place;
    }

    internal override Predicate Before(ColumnOperand column)
    {
        var most = MostDays * DateParts.Length(DatePart.Day, 1).Ticks / DateParts.Length(_part, 1).Ticks;
        if (_offset < -most || _offset > most)
            throw NoEquivalent("it reaches further than 100 years from today");
        if (_offset < 0)
            return Condition(column, OlderThan, -_offset);
        if (_part == DatePart.Day)
            return BeforeDay(column);
        return _part == DatePart.Minute && _offset == 0
            ? JunctionPredicate.Any(Condition(column, FetchOperator.OlderThanDays, 1), Condition(column, FetchOperator.LastDays, 1))
            : throw NoEquivalent("FetchXML knows no moment that lies ahead of the clock; compare with the time of evaluation or with a time before it");
    }

    /// <summary>No operator is the opposite of "before a moment", so the row must not be among those; an empty column is in neither.</summary>
    internal override Predicate From(ColumnOperand column) =>
        JunctionPredicate.All(column.Condition(FetchOperator.NotNull), PredicateComplement.Of(Before(column)));

    private string OlderThan => _part switch
    {
        DatePart.Day => FetchOperator.OlderThanDays,
        DatePart.Hour => FetchOperator.OlderThanHours,
        _ => FetchOperator.OlderThanMinutes,
    };

    private OutboundQueryException NoEquivalent(string reason) => _place.Refuse(OutboundQueryRefusal.NoEquivalent, _subject, reason);

    private Predicate BeforeDay(ColumnOperand column)
    {
        List<Predicate> days = [Condition(column, FetchOperator.OlderThanDays, 1), column.Condition(FetchOperator.Yesterday)];
        if (_offset > 0)
            days.Add(column.Condition(FetchOperator.Today));
        if (_offset > 1)
            days.Add(Condition(column, FetchOperator.NextDays, _offset - 1));
        return JunctionPredicate.Of(false, days);
    }

    private static ConditionPredicate Condition(ColumnOperand column, string @operator, long value) =>
        column.Condition(@operator, value.ToString(CultureInfo.InvariantCulture));
}
