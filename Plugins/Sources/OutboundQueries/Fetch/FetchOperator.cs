namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>
/// Condition operators used, as FetchXML writes them. Source: fetchxml/reference/operators in the Dataverse developer guide; that ne, not-in and not-like
/// hold for empty columns, and all others do not, is the platform's behaviour.
/// </summary>
internal static class FetchOperator
{
    internal const string Equal = "eq";
    internal const string NotEqual = "ne";
    internal const string Greater = "gt";
    internal const string GreaterOrEqual = "ge";
    internal const string Less = "lt";
    internal const string LessOrEqual = "le";
    internal const string In = "in";
    internal const string NotIn = "not-in";
    internal const string Like = "like";
    internal const string NotLike = "not-like";
    internal const string Null = "null";
    internal const string NotNull = "not-null";
    internal const string OlderThanMinutes = "olderthan-x-minutes";
    internal const string OlderThanHours = "olderthan-x-hours";
    internal const string OlderThanDays = "olderthan-x-days";
    internal const string LastDays = "last-x-days";
    internal const string NextDays = "next-x-days";
    internal const string Yesterday = "yesterday";
    internal const string Today = "today";
    internal const string Tomorrow = "tomorrow";
    internal const string LastMonth = "last-month";
    internal const string ThisMonth = "this-month";
    internal const string NextMonth = "next-month";
    internal const string LastYear = "last-year";
    internal const string ThisYear = "this-year";
    internal const string NextYear = "next-year";
}
