using System;
using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>The paths of one length from a segment to those it asks for, directly or by way of others.</summary>
internal sealed class ReferencePaths
{
    private readonly ReferencePaths _before;
    private readonly IReadOnlyDictionary<Guid, Guid> _askedBy;

    private ReferencePaths(ReferencePaths before, IReadOnlyDictionary<Guid, Guid> askedBy)
    {
        _before = before;
        _askedBy = askedBy;
        Length = before == null ? 0 : before.Length + 1;
    }

    /// <summary>Steps of each path.</summary>
    internal int Length { get; }

    /// <summary>Where the paths end.</summary>
    internal IReadOnlyCollection<Guid> Ends => _askedBy.Keys.ToList();

    /// <summary>Length of the longest paths that lead anywhere.</summary>
    internal int Depth => _askedBy.Count > 0 ? Length : _before.Length;

    /// <summary>An end of the longest paths.</summary>
    internal Guid Deepest => (_askedBy.Count > 0 ? _askedBy : _before._askedBy).Keys.First();

    internal static ReferencePaths From(Guid segmentId, IEnumerable<Guid> asked) =>
        new ReferencePaths(null, new Dictionary<Guid, Guid> { [segmentId] = segmentId }).With(asked.Select(id => new KeyValuePair<Guid, Guid>(id, segmentId)));

    /// <summary>Paths one step longer.</summary>
    internal ReferencePaths Follow(ILookup<Guid, Guid> asked) => With(asked.SelectMany(asking => asking.Select(id => new KeyValuePair<Guid, Guid>(id, asking.Key))));

    /// <summary>A path to one of the ends, or of those before.</summary>
    internal IReadOnlyList<Guid> To(Guid end)
    {
        if (!_askedBy.TryGetValue(end, out var asking))
            return _before.To(end);
        return _before == null ? [end] : [.. _before.To(asking), end];
    }

    private ReferencePaths With(IEnumerable<KeyValuePair<Guid, Guid>> asking) =>
        new(this, asking.GroupBy(step => step.Key).ToDictionary(group => group.Key, group => group.First().Value));
}
