namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>Parts of a date that DATEADD and DATEDIFF count.</summary>
internal enum DatePart
{
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
}
