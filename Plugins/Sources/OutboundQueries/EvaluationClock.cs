namespace Segmentation.Plugins.Sources.OutboundQueries;

/// <summary>
/// Whose days the FetchXML will be evaluated by. The language counts days, months and years in UTC (DATETIMEUTCNOW, DATEDIFF); FetchXML counts them
/// in the time zone of the user who runs the query, so DATEDIFF by day has an equivalent only where both are the same.
/// </summary>
public enum EvaluationClock
{
    /// <summary>Any user runs the query.</summary>
    UserTimeZone,

    /// <summary>The user who runs the query has set UTC as time zone.</summary>
    Utc,
}
