namespace Segmentation.Plugins.Sources.OutboundQueries;

/// <summary>Why a segment query has no FetchXML. The name begins the message and is stable, so that callers can rely on it.</summary>
public enum OutboundQueryRefusal
{
    /// <summary>The text is no query of the language.</summary>
    InvalidQuery,

    /// <summary>Parentheses, functions or queries lie too deep in each other.</summary>
    TooDeep,

    /// <summary>The query, or its FetchXML, is larger than Dataverse takes.</summary>
    TooLarge,

    /// <summary>A PROFILE names a table that does not exist here.</summary>
    UnknownTable,

    /// <summary>A column is qualified by a name that the query gives to nothing.</summary>
    UnknownAlias,

    /// <summary>The table has no such column.</summary>
    UnknownColumn,

    /// <summary>There is no such relationship, or it does not lead on from where the path stands.</summary>
    UnknownRelationship,

    /// <summary>A SEGMENT names a segment that is not known here.</summary>
    UnknownSegment,

    /// <summary>The parts of a query select rows of different tables.</summary>
    ProfileMismatch,

    /// <summary>A column is compared with a value of another type.</summary>
    TypeMismatch,

    /// <summary>The query asks for behaviour (interactions), which Dataverse does not hold as rows: the segment stays a static snapshot.</summary>
    Behavior,

    /// <summary>FetchXML has no exact equivalent: the segment stays a static snapshot.</summary>
    NoEquivalent,
}
