using System.Globalization;
using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Journeys.Running;

/// <summary>Who has not entered a journey yet, as its frequency says it: NOT EXISTS over participants, in the query that picks the people.</summary>
internal static class NotYetEntered
{
    /// <summary>A part of the audience's query.</summary>
    internal static FilterPart In(JourneyWork work, int occurrence)
    {
        var ofJourney = Parts.Compare(ParticipantTable.JourneyId, "eq", work.Journey.Id.ToString("D"));
        var isOnTheWay = Parts.Compare(ParticipantTable.StateCode, "eq", "0");
        return Parts.NoLinked(ParticipantTable.LogicalName, ParticipantTable.MemberId, work.Audience.Table.PrimaryKey, work.Journey switch
        {
            // whoever is still on the way from an earlier occurrence does not enter a second time beside that
            { Frequency: JourneyFrequency.Repeating } => Parts.All(ofJourney, Or(isOnTheWay, Parts.Compare(ParticipantTable.Occurrence, "ge", occurrence.ToString(CultureInfo.InvariantCulture)))),
            { AllowsReentry: true } => Parts.All(ofJourney, Or(isOnTheWay, Parts.Compare(ParticipantTable.LeftOn, "null"))),
            _ => Parts.All(ofJourney),
        });
    }

    private static Filter Or(params FilterPart[] parts) => new(string.Empty, isOr: true, parts);
}
