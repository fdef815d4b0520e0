using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>Values stay within their column's length, range and options.</summary>
internal static class ValuesMustFitRule
{
    /// <exception cref="System.ServiceModel.FaultException">A value does not fit.</exception>
    internal static void Check(TableDefinition table, Entity row)
    {
        foreach (var (name, value) in row.Attributes)
        {
            var column = table.Columns[name];
            switch (value)
            {
                case string text when text.Length > column.MaxLength:
                    throw RowFault.TooLong(table, column);
                case OptionSetValue option:
                    CheckOption(table, column, option.Value);
                    break;
                case OptionSetValueCollection options:
                    foreach (var option in options)
                        CheckOption(table, column, option.Value);
                    break;
                case int number:
                    CheckRange(table, column, number);
                    break;
                case decimal number:
                    CheckRange(table, column, number);
                    break;
                case Money money:
                    CheckRange(table, column, money.Value);
                    break;
                case double number when number < (double?)column.MinValue || number > (double?)column.MaxValue || !double.IsFinite(number):
                    throw RowFault.NumberOutOfRange(table, column, $"{number}");
            }
        }
    }

    private static void CheckRange(TableDefinition table, ColumnDefinition column, decimal number)
    {
        if (number < column.MinValue || number > column.MaxValue)
            throw RowFault.NumberOutOfRange(table, column, $"{number}");
    }

    private static void CheckOption(TableDefinition table, ColumnDefinition column, int value)
    {
        if (column.Choice is { } choice && !choice.Options.Any(option => option.Value == value))
            throw RowFault.ChoiceOutOfRange(table, column, value);
    }
}
