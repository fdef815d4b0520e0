using System;
using System.Globalization;
using System.Linq;
using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>Queries over the participants of a journey.</summary>
internal static class ParticipantQuery
{
    /// <summary>Participants that pass all of these.</summary>
    internal static SegmentQuery Of(RunningJourney journey, params FilterPart[] parts) => new(
        ParticipantTable.LogicalName, string.Empty, Parts.All([Parts.Compare(ParticipantTable.JourneyId, "eq", journey.Id.ToString("D")), .. parts]), []);

    /// <summary>A moment as conditions take it.</summary>
    internal static string Text(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
