using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads a column from its <c>attribute</c> element. Targets of lookups come from the relationships afterwards.</summary>
internal static class ColumnReader
{
    // greatest precision the store can hold without loss
    private const int GreatestPrecision = 7;

    /// <summary>The column.</summary>
    public static ColumnDefinition Read(XElement attribute)
    {
        var schemaName = attribute.RequiredAttribute("PhysicalName");
        var logicalName = attribute.Text("LogicalName") ?? attribute.Text("Name") ?? schemaName.ToLowerInvariant();
        var type = ReadType(attribute, logicalName);
        return new ColumnDefinition
        {
            LogicalName = logicalName,
            SchemaName = schemaName,
            Type = type,
            IsCustom = attribute.Flag("IsCustomField"),
            DisplayName = attribute.Labels("displaynames"),
            Description = attribute.Labels("Descriptions"),
            RequiredLevel = ReadRequiredLevel(attribute),
            IsPrimaryName = HasMask(attribute, "PrimaryName"),
            IsValidForCreate = attribute.Flag("ValidForCreateApi", absent: true),
            IsValidForUpdate = attribute.Flag("ValidForUpdateApi", absent: true),
            IsValidForRead = attribute.Flag("ValidForReadApi", absent: true),
            Format = attribute.Text("Format"),
            AutoNumberFormat = attribute.Text("AutoNumberFormat"),
            MaxLength = attribute.Number("MaxLength"),
            MinValue = attribute.Fraction("MinValue"),
            MaxValue = attribute.Fraction("MaxValue"),
            Precision = ReadPrecision(attribute, logicalName, type),
            DateTimeBehavior = ReadBehavior(attribute, type),
            DefaultValue = ReadDefault(attribute),
            GlobalChoice = attribute.Text("OptionSetName"),
            IsValidForAdvancedFind = attribute.Text("DisplayMask") is null || HasMask(attribute, "ValidForAdvancedFind"),
            Choice = attribute.Element("optionset") is { } options ? ChoiceReader.Read(options) : null,
        };
    }

    private static ColumnType ReadType(XElement attribute, string logicalName)
    {
        var name = attribute.RequiredText("Type");
        return ColumnTypeNames.TryGet(name, out var type)
            ? type
            : throw new MalformedComponentException(attribute, $"Column '{logicalName}' has the type '{name}', which is not supported by the Sandbox. Supported: {ColumnTypeNames.All}.");
    }

    private static RequiredLevel ReadRequiredLevel(XElement attribute) => attribute.Text("RequiredLevel") switch
    {
        null or "none" => RequiredLevel.None,
        "recommended" => RequiredLevel.Recommended,
        "required" or "applicationrequired" => RequiredLevel.ApplicationRequired,
        "systemrequired" => RequiredLevel.SystemRequired,
        var other => throw new MalformedComponentException(attribute, $"<RequiredLevel> is '{other}'; none, recommended, required or systemrequired is needed."),
    };

    private static bool HasMask(XElement attribute, string mask) =>
        attribute.Text("DisplayMask")?.Split('|').Contains(mask) ?? false;

    private static int ReadPrecision(XElement attribute, string logicalName, ColumnType type)
    {
        // Microsoft documents 2 as the default precision of decimal columns and 4 for money at most
        var precision = attribute.Number("Accuracy") ?? (type is ColumnType.Decimal or ColumnType.Double or ColumnType.Money ? 2 : 0);
        return precision is >= 0 and <= GreatestPrecision
            ? precision
            : throw new MalformedComponentException(attribute, $"Column '{logicalName}' has the precision {precision}; the Sandbox supports 0 to {GreatestPrecision}.");
    }

    private static DateTimeBehavior ReadBehavior(XElement attribute, ColumnType type) => attribute.Text("Behavior") switch
    {
        _ when type != ColumnType.DateTime => DateTimeBehavior.UserLocal,
        null or "0" or "1" => DateTimeBehavior.UserLocal,
        "2" => DateTimeBehavior.DateOnly,
        "3" => DateTimeBehavior.TimeZoneIndependent,
        var other => throw new MalformedComponentException(attribute, $"<Behavior> is '{other}'; 1 (user local), 2 (date only) or 3 (time-zone independent) is needed."),
    };

    // -1 says that the choice has no default
    private static int? ReadDefault(XElement attribute) => attribute.Number("AppDefaultValue") is { } value and not -1 ? value : null;
}
