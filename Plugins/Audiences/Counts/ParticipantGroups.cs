using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Preview;

namespace Segmentation.Plugins.Audiences.Counts;

/// <summary>Counts the participants of a journey by tile, way and status: aggregates, in ranges of time where there are more than one takes in.</summary>
internal sealed class ParticipantGroups
{
    // two million people
    private const int MostRanges = 40;

    private static readonly string[] GroupBy = [ParticipantTable.Tile, ParticipantTable.Way, ParticipantTable.StatusCode];

    private ParticipantGroups(IReadOnlyList<ParticipantGroup> groups, bool isExact)
    {
        Groups = groups;
        IsExact = isExact;
    }

    /// <summary>The groups; one may come more than once.</summary>
    internal IReadOnlyList<ParticipantGroup> Groups { get; }

    /// <summary>Whether everybody is in them.</summary>
    internal bool IsExact { get; }

    /// <summary>Two requests for each 50,000 people.</summary>
    internal static ParticipantGroups Read(IOrganizationService service, Guid journeyId)
    {
        var ofJourney = Parts.All(Parts.Compare(ParticipantTable.JourneyId, "eq", journeyId.ToString("D")));
        var ranges = new CreationRanges(service, new SegmentQuery(ParticipantTable.LogicalName, string.Empty, ofJourney, []), MostRanges).Read().ToList();
        var countable = ranges.Where(range => range.AtLeast == null);
        return new ParticipantGroups(countable.SelectMany(range => Count(service, range.Query)).ToList(), ranges.All(range => range.AtLeast == null));
    }

    // people can have gone more ways than a page holds
    private static IEnumerable<ParticipantGroup> Count(IOrganizationService service, SegmentQuery query)
    {
        EntityCollection found;
        var page = 1;
        do
        {
            found = service.RetrieveMultiple(new FetchExpression(FetchWriter.Write(query, FetchShape.CountBy(ParticipantTable.Id, page++, GroupBy))));
            foreach (var row in found.Entities)
                yield return Group(row);
        }
        while (found.MoreRecords);
    }

    private static ParticipantGroup Group(Entity row) => new(
        Value<string>(row, ParticipantTable.Tile),
        Value<string>(row, ParticipantTable.Way),
        (ParticipantStatus)Value<OptionSetValue>(row, ParticipantTable.StatusCode).Value,
        Value<int>(row, FetchShape.CountAlias));

    private static T Value<T>(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias) is { Value: T value } ? value : default;
}
