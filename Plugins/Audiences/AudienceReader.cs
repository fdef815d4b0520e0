using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Audiences;

/// <summary>Reads the audience of a journey: every segment it names, and those they ask for.</summary>
public sealed class AudienceReader
{
    private readonly SegmentResolver _resolver;
    private readonly ITableCatalog _catalog;

    /// <summary>Asks these for segments and tables.</summary>
    public AudienceReader(SegmentResolver resolver, ITableCatalog catalog)
    {
        _resolver = resolver;
        _catalog = catalog;
    }

    /// <summary>The audience as it is now.</summary>
    /// <param name="definition">What the journey does.</param>
    /// <param name="materialised">Dynamic segments of which the member rows in force decide.</param>
    /// <exception cref="Refusal">It has no entry segment, or a segment or table does not exist any more.</exception>
    public Audience Read(JourneyDefinition definition, IReadOnlyCollection<Guid> materialised = null)
    {
        var entry = definition.Audience?.SegmentId ?? throw new Refusal(
            RefusalCode.InvalidDefinition, "$.trigger.audience is missing; choose the segment whose members enter the journey.");
        var segments = _resolver.Resolve(definition.Segments.Select(segment => segment.SegmentId).ToList());
        if (!segments.TryGetValue(entry, out var resolved))
            throw new Refusal(RefusalCode.NonExistingSegment, $"$.trigger.audience names the segment {entry:D}, which does not exist any more. Choose another one.");
        var table = _catalog.Find(resolved.Table) ?? throw new Refusal(
            RefusalCode.NonExistingTable, $"The segment \"{resolved.Name}\" holds rows of \"{resolved.Table}\", a table which does not exist any more.");
        var roles = new AudienceRoles(entry, Named(definition, SegmentRole.Exclusion), Named(definition, SegmentRole.Suppression));
        return Audience.Of(roles, table, segments, materialised);
    }

    /// <summary>The audience as it is now, with as many segments taken from their member rows as must be for these queries to fit.</summary>
    /// <exception cref="Refusal">One of those was never refreshed, or nothing helps.</exception>
    public Audience ReadFitting(JourneyDefinition definition, IReadOnlyList<Func<Audience, SegmentQuery>> queries)
    {
        var audience = Read(definition);
        return audience.Materialised(Materialisation.Needed(audience, queries).Select(segment => segment.Id).ToList());
    }

    private static IReadOnlyList<Guid> Named(JourneyDefinition definition, SegmentRole role) =>
        definition.Segments.Where(segment => segment.Role == role).Select(segment => segment.SegmentId).ToList();
}
