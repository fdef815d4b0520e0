using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime.DerivedRows;

namespace Segmentation.Plugins.Journeys;

/// <summary>What follows from a definition that passed every rule.</summary>
public sealed class ValidJourney
{
    /// <summary>The consequences of a definition.</summary>
    public ValidJourney(Guid? audience, string entityType, IReadOnlyList<JourneySegmentRow> rows)
    {
        Audience = audience;
        EntityType = entityType;
        Rows = rows;
    }

    /// <summary>The entry segment; null while none is chosen.</summary>
    public Guid? Audience { get; }

    /// <summary>The entity type of the entry segment; null while none is chosen.</summary>
    public string EntityType { get; }

    /// <summary>The rows of seg_journeysegment that follow: one for each segment and role.</summary>
    public IReadOnlyList<JourneySegmentRow> Rows { get; }

    /// <summary>These rows in a journey.</summary>
    public IReadOnlyList<DerivedRow> RowsIn(Guid journeyId) => Rows.Select(row => row.In(journeyId)).ToList();
}
