using System;
using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>The choices a person took, in their order, as seg_way keeps them: "tile:branch" each, with blanks between, "tile:" for the other way.</summary>
public static class TakenWay
{
    /// <summary>Reads what is stored; ids are percent-encoded, so that neither colon nor blank is part of one.</summary>
    public static IReadOnlyList<TakenChoice> Read(string way) => (way ?? string.Empty)
        .Split([' '], StringSplitOptions.RemoveEmptyEntries)
        .Select(choice => choice.Split(':'))
        .Select(parts => new TakenChoice(Uri.UnescapeDataString(parts[0]), parts.Length > 1 && parts[1].Length > 0 ? Uri.UnescapeDataString(parts[1]) : null))
        .ToList();

    /// <summary>Writes what is stored.</summary>
    public static string Write(IEnumerable<TakenChoice> choices) => string.Join(" ", choices.Select(choice =>
        $"{Uri.EscapeDataString(choice.TileId)}:{(choice.BranchId == null ? string.Empty : Uri.EscapeDataString(choice.BranchId))}"));
}
