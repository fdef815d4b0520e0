using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.References;

/// <summary>The rows of seg_segmentreference that the save of a segment calls for.</summary>
internal static class SegmentReferencesOfSave
{
    /// <summary>Their ids; null where no query is being saved.</summary>
    internal static IReadOnlyCollection<Guid> Ids(IPluginExecutionContext save, Entity segment)
    {
        if (!segment.Contains(SegmentTable.Query))
            return null;
        var text = segment.GetAttributeValue<string>(SegmentTable.Query);
        var query = string.IsNullOrEmpty(text) ? null : QueryReader.Read(text).Query;
        return query == null
            ? []
            : PlacedTest.Of(query).Select(placed => SegmentReferenceRow.IdOf(save.PrimaryEntityId, placed.Test.SegmentId)).ToList();
    }
}
