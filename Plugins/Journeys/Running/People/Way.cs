using System;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.People;

/// <summary>
/// seg_way: the choices a person took, in their order, separated by spaces. Each is <c>tile:branch</c>, both percent-encoded, with no branch for the other
/// way. With the tile at which the person stands it says every tile it came through.
/// </summary>
internal static class Way
{
    /// <summary>The way with one choice more; the oldest ones are given up where the column is full.</summary>
    internal static string With(string way, string tile, string branch)
    {
        var choice = $"{Uri.EscapeDataString(tile)}:{Uri.EscapeDataString(branch ?? string.Empty)}";
        var longer = string.IsNullOrEmpty(way) ? choice : $"{way} {choice}";
        while (longer.Length > ParticipantTable.WayLength && longer.IndexOf(' ') is > 0 and var end)
            longer = longer.Substring(end + 1);
        return longer;
    }
}
