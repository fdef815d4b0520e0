using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Membership;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments;

/// <summary>Queries with the segments they ask for written out.</summary>
public sealed class ComposedQueries : ISegmentQueries
{
    private readonly SegmentResolver _resolver;
    private readonly ITableCatalog _catalog;

    /// <summary>Asks these for segments and tables.</summary>
    public ComposedQueries(SegmentResolver resolver, ITableCatalog catalog)
    {
        _resolver = resolver;
        _catalog = catalog;
    }

    /// <inheritdoc />
    /// <exception cref="Refusal">The query cannot be evaluated any more.</exception>
    public string LiveQueryOf(StoredSegment segment)
    {
        if (segment.Query == null)
            return null;
        var reading = QueryReader.Read(segment.Query);
        if (reading.Problems.Count > 0)
            throw new Refusal(reading.Problems.Select(problem => problem.ToProblem()).ToList());
        var table = _catalog.Find(reading.Query.Table) ?? throw new Refusal(
            RefusalCode.NonExistingTable, $"The query of the segment \"{segment.Name}\" asks for rows of \"{reading.Query.Table}\", a table which does not exist.");
        return FetchWriter.Write(SegmentComposer.Compose(reading.Query, table.PrimaryKey, _resolver.ResolveAskedBy(reading.Query)));
    }
}
