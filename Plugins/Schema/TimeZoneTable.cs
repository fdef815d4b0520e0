namespace Segmentation.Plugins.Schema;

/// <summary>Table timezonedefinition (learn.microsoft.com, "TimeZoneDefinition table reference").</summary>
public static class TimeZoneTable
{
    /// <summary>Logical name.</summary>
    public const string LogicalName = "timezonedefinition";

    /// <summary>Number of the zone, which columns of the format "time zone" hold.</summary>
    public const string Code = "timezonecode";

    /// <summary>The zone's name in Windows, by which .NET knows it.</summary>
    public const string StandardName = "standardname";
}
