using System;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>The platform's limits of a query (learn.microsoft.com, "Join tables using FetchXml", "Filter rows using FetchXml").</summary>
internal sealed class CompositionBudget
{
    private const int Links = 15;
    private const int Conditions = 500;
    private const int Depth = 60;

    // composing may write more than is left in the end, but not any amount
    private const int MostWritten = 10 * Conditions;
    private int _written;

    internal void Count(FilterPart part)
    {
        if (part is Condition or Link && ++_written > MostWritten)
            throw TooComplex($"the query would have more than {Conditions} conditions and links");
    }

    /// <summary>How much of what the platform takes this many links and conditions are.</summary>
    internal static double ShareOf(int links, int conditions) => ((double)links / Links) + ((double)(links + conditions) / Conditions);

    /// <summary>Refuses a query that the platform would.</summary>
    internal static void Demand(SegmentQuery query)
    {
        var parts = QueryParts.Of(query).ToList();
        var links = parts.OfType<Link>().Count();
        var conditions = parts.OfType<Condition>().Count();
        if (links > Links)
            throw TooComplex($"the query would have {links} links, of which Dataverse takes {Links}");
        if (links + conditions > Conditions)
            throw TooComplex($"the query would have {links + conditions} conditions and links, of which Dataverse takes {Conditions}");
        if (DepthOf(query.Filter) > Depth)
            throw TooComplex($"groups would stand more than {Depth} deep in each other");
    }

    internal static Refusal TooComplex(string what) => new(
        RefusalCode.SegmentTooComplex,
        $"With the segments that it asks for written out, {what}. Ask for fewer segments, or make some of them static: those cost a link each, or share one.");

    private static int DepthOf(FilterPart part) => part switch
    {
        Filter filter => 1 + filter.Parts.Select(DepthOf).DefaultIfEmpty().Max(),
        Link link => 1 + Math.Max(DepthOf(link.Filter), link.Links.Select(DepthOf).DefaultIfEmpty().Max()),
        _ => 1,
    };
}
