using System;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>How far the ticks of a journey have come: seg_cursor. Whoever is next goes on from here.</summary>
internal sealed class TickPosition
{
    private TickPosition()
    {
    }

    /// <summary>Nothing is under way.</summary>
    internal static TickPosition Start { get; } = new();

    /// <summary>Phase to go on with; null for the first.</summary>
    internal string Phase { get; private set; }

    /// <summary>Page to read next, from 1.</summary>
    internal int Page { get; private set; } = 1;

    /// <summary>Cookie of the page before.</summary>
    internal string Cookie { get; private set; }

    /// <summary>The job that steers the journey until its lease ends; null: none.</summary>
    internal Guid? TickId { get; private set; }

    internal static TickPosition Of(string stored)
    {
        if (string.IsNullOrEmpty(stored) || JsonReader.Read(stored) is not JsonObject json)
            return Start;
        return new TickPosition
        {
            Phase = json.TextOf("phase"),
            Page = Math.Max(1, json.NumberOf("page")),
            Cookie = json.TextOf("cookie"),
            TickId = json.TextOf("tick") is { } tick ? Guid.Parse(tick) : null,
        };
    }

    /// <summary>The beginning of a phase.</summary>
    internal TickPosition Enter(string phase) => new() { Phase = phase, TickId = TickId };

    /// <summary>After a page of the phase.</summary>
    internal TickPosition After(string cookie) => new() { Phase = Phase, Page = Page + 1, Cookie = cookie, TickId = TickId };

    /// <summary>The same for this job.</summary>
    internal TickPosition Of(Guid? tickId) => new() { Phase = Phase, Page = Page, Cookie = Cookie, TickId = tickId };

    /// <summary>What seg_cursor holds; null where nothing is under way.</summary>
    internal string ToText() => Phase == null && TickId == null
        ? null
        : JsonWriter.Write(JsonObject.Empty.With("phase", Phase).With("page", Page).With("cookie", Cookie).With("tick", TickId?.ToString("D")));
}
