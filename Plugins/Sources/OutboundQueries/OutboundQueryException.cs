using System;

namespace Segmentation.Plugins.Sources.OutboundQueries;

/// <summary>A segment query is refused: by code, by the name of what is refused, and by its place.</summary>
public sealed class OutboundQueryException : Exception
{
    /// <summary>Refuses this part of a query.</summary>
    public OutboundQueryException(OutboundQueryRefusal code, QueryPlace place, string subject, string reason)
        : base($"{code}: {subject} at character {place.Position} ({place.Excerpt}): {reason}.")
    {
        Code = code;
        Position = place.Position;
        Subject = subject;
    }

    /// <summary>Why.</summary>
    public OutboundQueryRefusal Code { get; }

    /// <summary>Where: the first character of the query is 1.</summary>
    public int Position { get; }

    /// <summary>What: an operator, a function or a name as the query writes it.</summary>
    public string Subject { get; }
}
