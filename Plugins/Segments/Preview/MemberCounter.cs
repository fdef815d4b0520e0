using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Preview;

/// <summary>Counts the rows a query finds, in ranges of time where there are more than an aggregate takes in.</summary>
public sealed class MemberCounter
{
    /// <summary>Ranges that are counted before the rest is left uncounted: a million rows, two requests each.</summary>
    private const int MostRanges = 20;

    private readonly IOrganizationService _service;
    private readonly SegmentQuery _query;
    private readonly TableFacts _table;

    /// <summary>Counts what the user of this service may read.</summary>
    public MemberCounter(IOrganizationService service, SegmentQuery query, TableFacts table)
    {
        _service = service;
        _query = query;
        _table = table;
    }

    /// <summary>The number of rows: exact, unless a million are not all or 50,000 were created in the same second.</summary>
    public MemberCount Count()
    {
        if (!_table.Columns.ContainsKey(CreationRanges.CreatedOn))
            return CountWithoutRanges();
        var counted = 0;
        var isExact = true;
        foreach (var range in new CreationRanges(_service, _query, MostRanges).Read())
        {
            counted += range.AtLeast ?? Aggregate(range.Query);
            isExact &= range.AtLeast == null;
        }

        return new MemberCount(counted, isExact);
    }

    private MemberCount CountWithoutRanges() => Find(_query, FetchShape.RowAt(CreationRanges.AggregateLimit, _table.PrimaryKey)) == null
        ? new MemberCount(Aggregate(_query), isExact: true)
        : new MemberCount(CreationRanges.AggregateLimit, isExact: false);

    private int Aggregate(SegmentQuery query) => (int)Find(query, FetchShape.Count(_table.PrimaryKey)).GetAttributeValue<AliasedValue>(FetchShape.CountAlias).Value;

    private Entity Find(SegmentQuery query, FetchShape shape) =>
        _service.RetrieveMultiple(new FetchExpression(FetchWriter.Write(query, shape))).Entities.FirstOrDefault();
}
