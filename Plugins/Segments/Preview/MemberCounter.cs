using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Preview;

/// <summary>
/// Counts the rows a query finds. Aggregates take in 50,000 rows at most (8004E023, learn.microsoft.com, "Aggregate data using FetchXml"), and a plug-in
/// may not go on after a fault; so it looks first where the 50,000th row was created, counts those created before that, and goes on from there.
/// </summary>
public sealed class MemberCounter
{
    /// <summary>Rows that an aggregate takes in, and that pages without a cookie reach.</summary>
    private const int AggregateLimit = 50_000;

    /// <summary>Ranges that are counted before the rest is left uncounted: a million rows, two requests each.</summary>
    private const int MostRanges = 20;

    private const string CreatedOn = "createdon";
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
        if (!_table.Columns.ContainsKey(CreatedOn))
            return CountWithoutRanges();
        var counted = 0;
        var isExact = true;
        DateTime? from = null;
        for (var range = 0; range < MostRanges; range++)
        {
            var rest = From(from);
            if (Find(rest, FetchShape.RowAt(AggregateLimit, CreatedOn)) is not { } row)
                return new MemberCount(counted + Aggregate(rest), isExact);
            var next = row.GetAttributeValue<DateTime>(CreatedOn);
            var isSameSecond = next == from;
            counted += isSameSecond ? AggregateLimit : Aggregate(rest.Where(At("lt", next)));
            isExact &= !isSameSecond;
            from = isSameSecond ? next.AddSeconds(1) : next;
        }

        return new MemberCount(counted + 1, isExact: false);
    }

    private MemberCount CountWithoutRanges() => Find(_query, FetchShape.RowAt(AggregateLimit, _table.PrimaryKey)) == null
        ? new MemberCount(Aggregate(_query), isExact: true)
        : new MemberCount(AggregateLimit, isExact: false);

    private SegmentQuery From(DateTime? time) => time == null ? _query : _query.Where(At("ge", time.Value));

    private int Aggregate(SegmentQuery query) => (int)Find(query, FetchShape.Count(_table.PrimaryKey)).GetAttributeValue<AliasedValue>(FetchShape.CountAlias).Value;

    private Entity Find(SegmentQuery query, FetchShape shape) =>
        _service.RetrieveMultiple(new FetchExpression(FetchWriter.Write(query, shape))).Entities.FirstOrDefault();

    private static Condition At(string comparison, DateTime time) => new(
        string.Empty, null, CreatedOn, comparison, [time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)], null);
}
