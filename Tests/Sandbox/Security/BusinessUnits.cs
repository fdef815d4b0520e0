using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Security;

/// <summary>The tree of business units.</summary>
internal static class BusinessUnits
{
    /// <summary>A business unit and all below it.</summary>
    internal static IReadOnlySet<Guid> Below(Guid root, StoreSession rows)
    {
        var found = new HashSet<Guid> { root };
        var open = new Queue<Guid>([root]);
        while (open.TryDequeue(out var unit))
            foreach (var child in rows.Referencing("businessunit", "parentbusinessunitid", new("businessunit", unit)))
                if (found.Add(child))
                    open.Enqueue(child);
        return found;
    }
}
