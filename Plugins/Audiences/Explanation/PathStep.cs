using System;
using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>A place on a person's way.</summary>
internal sealed class PathStep
{
    internal PathStep(string tile, string status, DateTime? on, string detail, bool isExpected)
    {
        Tile = tile;
        Status = status;
        On = on;
        Detail = detail;
        IsExpected = isExpected;
    }

    private string Tile { get; }

    private string Status { get; }

    private DateTime? On { get; }

    private string Detail { get; }

    private bool IsExpected { get; }

    internal JsonObject ToJson() => JsonObject.Empty
        .With("tile", JsonText.OrNull(Tile))
        .With("status", Status)
        .With("on", JsonText.OrNull(On))
        .With("detail", JsonText.OrNull(Detail))
        .With("isExpected", JsonText.Of(IsExpected));
}
