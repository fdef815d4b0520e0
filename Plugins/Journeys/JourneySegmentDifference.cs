using System;
using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Journeys;

/// <summary>What has to be written so that the stored rows of a journey become the wanted ones.</summary>
public sealed class JourneySegmentDifference
{
    private JourneySegmentDifference(
        IReadOnlyDictionary<Guid, JourneySegmentRow> added, IReadOnlyCollection<Guid> removed, IReadOnlyDictionary<Guid, JourneySegmentRow> renamed)
    {
        Added = added;
        Removed = removed;
        Renamed = renamed;
    }

    /// <summary>Rows to create, by their ids.</summary>
    public IReadOnlyDictionary<Guid, JourneySegmentRow> Added { get; }

    /// <summary>Ids of rows to delete.</summary>
    public IReadOnlyCollection<Guid> Removed { get; }

    /// <summary>Rows to give another name, because the segment has one, by their ids.</summary>
    public IReadOnlyDictionary<Guid, JourneySegmentRow> Renamed { get; }

    /// <summary>The difference between the stored rows' names and the wanted rows, both by id: an id tells all of a row but its name.</summary>
    public static JourneySegmentDifference Between(
        IReadOnlyDictionary<Guid, string> stored, IReadOnlyDictionary<Guid, JourneySegmentRow> wanted) => new(
        Where(wanted, id => !stored.ContainsKey(id)),
        stored.Keys.Where(id => !wanted.ContainsKey(id)).ToList(),
        Where(wanted, id => stored.TryGetValue(id, out var name) && name != wanted[id].Name));

    private static IReadOnlyDictionary<Guid, JourneySegmentRow> Where(IReadOnlyDictionary<Guid, JourneySegmentRow> rows, Func<Guid, bool> isTrue) =>
        rows.Where(row => isTrue(row.Key)).ToDictionary(row => row.Key, row => row.Value);
}
