using System.Collections.Generic;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>A group of parts, of which all or one must hold. A group without parts lets everything through.</summary>
public sealed class Filter : FilterPart
{
    /// <summary>A group of these parts.</summary>
    public Filter(string place, bool isOr, IReadOnlyList<FilterPart> parts)
        : base(place)
    {
        IsOr = isOr;
        Parts = parts;
    }

    /// <summary>Whether one part is enough.</summary>
    public bool IsOr { get; }

    /// <summary>The parts, in the order they are written.</summary>
    public IReadOnlyList<FilterPart> Parts { get; }
}
