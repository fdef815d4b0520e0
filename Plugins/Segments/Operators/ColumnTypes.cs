using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Operators;

/// <summary>The documented data types that a column counts as.</summary>
public static class ColumnTypes
{
    /// <summary>The types of a column.</summary>
    public static DataTypes Of(ColumnFacts column) =>
        Of(column.Kind) | (column.IsHierarchical ? DataTypes.Hierarchical : DataTypes.None);

    /// <summary>What messages call a kind of column.</summary>
    public static string NameOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => "a text",
        ColumnKind.WholeNumber or ColumnKind.BigNumber => "a whole number",
        ColumnKind.Decimal or ColumnKind.FloatingPoint => "a number",
        ColumnKind.Money => "an amount of money",
        ColumnKind.YesNo => "yes or no",
        ColumnKind.Choice => "a choice",
        ColumnKind.Choices => "several choices",
        ColumnKind.DateTime => "a date",
        ColumnKind.Id => "the id of a row",
        ColumnKind.Owner => "an owner",
        _ => "nothing that can be filtered",
    };

    private static DataTypes Of(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => DataTypes.String,
        ColumnKind.WholeNumber or ColumnKind.BigNumber or ColumnKind.Decimal or ColumnKind.Money or ColumnKind.FloatingPoint => DataTypes.Number,
        ColumnKind.YesNo or ColumnKind.Choice => DataTypes.Choice,
        ColumnKind.Choices => DataTypes.Choices,
        ColumnKind.DateTime => DataTypes.Datetime,
        ColumnKind.Id => DataTypes.UniqueIdentifier,
        ColumnKind.Owner => DataTypes.UniqueIdentifier | DataTypes.Owner,
        _ => DataTypes.None,
    };
}
