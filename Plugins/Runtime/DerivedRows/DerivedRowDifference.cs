using System;
using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Runtime.DerivedRows;

/// <summary>What has to be written so that the stored rows become the wanted ones.</summary>
public sealed class DerivedRowDifference
{
    private DerivedRowDifference(IReadOnlyCollection<DerivedRow> added, IReadOnlyCollection<Guid> removed, IReadOnlyCollection<DerivedRow> renamed)
    {
        Added = added;
        Removed = removed;
        Renamed = renamed;
    }

    /// <summary>Rows to create.</summary>
    public IReadOnlyCollection<DerivedRow> Added { get; }

    /// <summary>Ids of rows to delete.</summary>
    public IReadOnlyCollection<Guid> Removed { get; }

    /// <summary>Rows to give another name.</summary>
    public IReadOnlyCollection<DerivedRow> Renamed { get; }

    /// <summary>The difference between the stored rows' names, by id, and the wanted rows.</summary>
    public static DerivedRowDifference Between(IReadOnlyDictionary<Guid, string> stored, IReadOnlyCollection<DerivedRow> wanted)
    {
        var ids = new HashSet<Guid>(wanted.Select(row => row.Id));
        return new DerivedRowDifference(
            wanted.Where(row => !stored.ContainsKey(row.Id)).ToList(),
            stored.Keys.Where(id => !ids.Contains(id)).ToList(),
            wanted.Where(row => stored.TryGetValue(row.Id, out var name) && name != row.Name).ToList());
    }

    /// <inheritdoc />
    public override string ToString() => $"{Added.Count} added, {Removed.Count} removed, {Renamed.Count} renamed";
}
