using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>
/// seg_way: the choices a person took, in their order, separated by spaces. Each is <c>tile:branch</c>, both percent-encoded, with no branch for the other
/// way. With the tile at which the person stands it says every tile it came through; see <see cref="PassedTiles"/>.
/// </summary>
public static class TakenWay
{
    /// <summary>The choices, the first one first.</summary>
    public static IReadOnlyList<TakenChoice> Read(string way) => (way ?? string.Empty)
        .Split([' '], StringSplitOptions.RemoveEmptyEntries)
        .Select(choice => choice.Split(':'))
        .Select(parts => new TakenChoice(Uri.UnescapeDataString(parts[0]), parts.Length > 1 && parts[1].Length > 0 ? Uri.UnescapeDataString(parts[1]) : null))
        .ToList();

    /// <summary>The way with one choice more; the oldest ones are given up where the column is full.</summary>
    public static string With(string way, string tile, string branch)
    {
        var choice = $"{Uri.EscapeDataString(tile)}:{Uri.EscapeDataString(branch ?? string.Empty)}";
        var longer = string.IsNullOrEmpty(way) ? choice : $"{way} {choice}";
        while (longer.Length > ParticipantTable.WayLength && longer.IndexOf(' ') is > 0 and var end)
            longer = longer.Substring(end + 1);
        return longer;
    }
}
