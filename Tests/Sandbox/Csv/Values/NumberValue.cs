using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Csv.Values;

/// <summary>A whole number, decimal number, floating point number or amount of money, within its column's range.</summary>
internal sealed class NumberValue(ColumnDefinition column, DecimalText numbers) : IValueReader
{
    /// <inheritdoc/>
    public ValueResult Read(string text)
    {
        if (!numbers.TryRead(text, out var number))
            return ValueResult.Bad($"'{text}' is not a number.");
        if (number < column.MinValue || number > column.MaxValue)
            return ValueResult.Bad(FormattableString.Invariant($"{number} is out of range; {column.MinValue} to {column.MaxValue} is allowed."));
        if (column.Type is ColumnType.Integer or ColumnType.BigInt)
            return ReadWhole(text, number);
        return ValueResult.Of(column.Type switch
        {
            ColumnType.Money => new Money(decimal.Round(number, column.Precision)),
            ColumnType.Double => (double)number,
            _ => (object)decimal.Round(number, column.Precision),
        });
    }

    private ValueResult ReadWhole(string text, decimal number)
    {
        if (number != decimal.Truncate(number))
            return ValueResult.Bad($"'{text}' is not a whole number.");
        return column.Type == ColumnType.BigInt
            ? number is >= long.MinValue and <= long.MaxValue ? ValueResult.Of((long)number) : ValueResult.Bad($"'{text}' is too large.")
            : number is >= int.MinValue and <= int.MaxValue ? ValueResult.Of((int)number) : ValueResult.Bad($"'{text}' is too large.");
    }
}
