using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Preview;

/// <summary>
/// Splits what a query finds by when it was created. Aggregates take in 50,000 rows at most (8004E023, learn.microsoft.com, "Aggregate data using FetchXml"),
/// and a plug-in may not go on after a fault; so it looks first where the 50,000th row was created, and goes on from there. A request for each range.
/// </summary>
public sealed class CreationRanges
{
    /// <summary>Rows that an aggregate takes in, and that pages without a cookie reach.</summary>
    public const int AggregateLimit = 50_000;

    /// <summary>Column that every table has which people write.</summary>
    public const string CreatedOn = "createdon";

    private readonly IOrganizationService _service;
    private readonly SegmentQuery _query;
    private readonly int _most;

    /// <summary>Splits what the user of this service may read.</summary>
    /// <param name="service">Reads rows.</param>
    /// <param name="query">Finds rows of a table that has <see cref="CreatedOn"/>.</param>
    /// <param name="most">Ranges after which the rest is not split any more.</param>
    public CreationRanges(IOrganizationService service, SegmentQuery query, int most)
    {
        _service = service;
        _query = query;
        _most = most;
    }

    /// <summary>The ranges, the oldest rows first: each can be aggregated, unless 50,000 rows are of the same second, or it is the rest.</summary>
    public IEnumerable<CreationRange> Read()
    {
        DateTime? from = null;
        for (var range = 0; range < _most; range++)
        {
            var rest = From(from);
            if (CreationOfRowAtLimit(rest) is not { } next)
            {
                yield return new CreationRange(rest, atLeast: null);
                yield break;
            }

            if (next == from)
                yield return new CreationRange(rest.Where(At("lt", next.AddSeconds(1))), AggregateLimit);
            else
                yield return new CreationRange(rest.Where(At("lt", next)), atLeast: null);
            from = next == from ? next.AddSeconds(1) : next;
        }

        yield return new CreationRange(From(from), atLeast: 1);
    }

    private SegmentQuery From(DateTime? time) => time == null ? _query : _query.Where(At("ge", time.Value));

    private DateTime? CreationOfRowAtLimit(SegmentQuery query) => _service
        .RetrieveMultiple(new FetchExpression(FetchWriter.Write(query, FetchShape.RowAt(AggregateLimit, CreatedOn))))
        .Entities.FirstOrDefault()?.GetAttributeValue<DateTime>(CreatedOn);

    private static Condition At(string comparison, DateTime time) => new(
        string.Empty, null, CreatedOn, comparison, [time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)], null);
}
