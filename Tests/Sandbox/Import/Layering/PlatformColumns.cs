using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Layering;

/// <summary>Columns the platform gives to every table, although exports of custom tables leave them out.</summary>
internal static class PlatformColumns
{
    /// <summary>Row version, behind ETags and optimistic concurrency.</summary>
    public static ColumnDefinition VersionNumber { get; } = new()
    {
        LogicalName = "versionnumber",
        SchemaName = "VersionNumber",
        Type = ColumnType.BigInt,
        DisplayName = new LocalizedText(new Dictionary<int, string> { [1033] = "Version Number", [1031] = "Versionsnummer" }),
        IsValidForCreate = false,
        IsValidForUpdate = false,
    };
}
