using System;
using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>Which segments ask for which, as saved.</summary>
public interface IReferenceGraph
{
    /// <summary>For each of these segments, those that its query asks for.</summary>
    ILookup<Guid, Guid> AskedBy(IReadOnlyCollection<Guid> segmentIds);

    /// <summary>For each of these segments, those whose queries ask for it.</summary>
    ILookup<Guid, Guid> AskingFor(IReadOnlyCollection<Guid> segmentIds);
}
