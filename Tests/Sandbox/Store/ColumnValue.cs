using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Store;

/// <summary>Turns the SDK's values into SQLite's and back. Types are as strict as the platform's: an int is no OptionSetValue.</summary>
public static class ColumnValue
{
    // what the platform's date columns hold (CrmDateTime)
    private static readonly DateTime FirstDay = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The value as bound: null, long, double, string or byte[].</summary>
    /// <exception cref="System.ServiceModel.FaultException">The value does not fit the column; the message says what would.</exception>
    public static object? ToSql(StoredTable table, StoredColumn column, object? value)
    {
        if (value is AliasedValue aliased)
            value = aliased.Value;
        return (column.Definition.Type, value) switch
        {
            (_, null) => null,
            (ColumnType.UniqueIdentifier, Guid id) => Bytes(id),
            (ColumnType.UniqueIdentifier, EntityReference reference) => Bytes(reference.Id),
            // the platform keeps no empty texts
            (ColumnType.String or ColumnType.Memo or ColumnType.EntityName, string text) => text.Length == 0 ? null : text,
            (ColumnType.Integer or ColumnType.BigInt, int number) => (long)number,
            (ColumnType.BigInt, long number) => number,
            (ColumnType.Boolean, bool yes) => yes ? 1L : 0L,
            (ColumnType.Double, double real) when double.IsFinite(real) => real,
            (ColumnType.Decimal, decimal number) => Scaled(table, column, number),
            (ColumnType.Money, Money money) => Scaled(table, column, money.Value),
            (ColumnType.DateTime, DateTime time) => Seconds(table, column, time),
            (ColumnType.Picklist or ColumnType.State or ColumnType.Status, OptionSetValue option) => (long)option.Value,
            (ColumnType.MultiSelectPicklist, OptionSetValueCollection options) => options.Count == 0 ? null : JsonSerializer.Serialize(options.Select(option => option.Value).Distinct().Order()),
            (ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner, EntityReference reference) => Bytes(Pointing(table, column, reference).Id),
            _ => throw StoreFault.WrongType(table.Name, column.Name, value, ClrType(column.Definition.Type)),
        };
    }

    /// <summary>The value of the current row; null where NULL.</summary>
    /// <param name="statement">Statement on a row.</param>
    /// <param name="column">Column.</param>
    /// <param name="index">Position of the value; that of a multi-table lookup is followed by its table.</param>
    public static object? FromSql(StoreStatement statement, StoredColumn column, int index)
    {
        if (statement.IsNull(index))
            return null;
        return column.Definition.Type switch
        {
            ColumnType.UniqueIdentifier => statement.Guid(index),
            ColumnType.String or ColumnType.Memo or ColumnType.EntityName => statement.Text(index),
            ColumnType.Integer => (int)statement.Integer(index),
            ColumnType.BigInt => statement.Integer(index),
            ColumnType.Boolean => statement.Integer(index) != 0,
            ColumnType.Double => statement.Real(index),
            ColumnType.Decimal => Unscaled(statement.Integer(index), column.Scale),
            ColumnType.Money => new Money(Unscaled(statement.Integer(index), column.Scale)),
            ColumnType.DateTime => Time(statement.Integer(index)),
            ColumnType.Picklist or ColumnType.State or ColumnType.Status => new OptionSetValue((int)statement.Integer(index)),
            ColumnType.MultiSelectPicklist => new OptionSetValueCollection([.. JsonSerializer.Deserialize<int[]>(statement.Text(index))!.Select(value => new OptionSetValue(value))]),
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => new EntityReference(column.Target ?? statement.Text(index + 1), statement.Guid(index)),
            _ => throw new NotSupportedException($"Columns of type {column.Definition.Type} cannot be read: {column.Name}."),
        };
    }

    /// <summary>A GUID as stored: its sixteen bytes in the order it is written.</summary>
    public static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    /// <summary>A moment in UTC as stored: whole seconds since 1970.</summary>
    public static long Seconds(DateTime utc) => new DateTimeOffset(utc.Ticks, TimeSpan.Zero).ToUnixTimeSeconds();

    /// <summary>The moment in UTC of stored seconds.</summary>
    public static DateTime Time(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime;

    /// <summary>The number a whole number of scaled units stands for, with as many digits after the point.</summary>
    public static decimal Unscaled(long units, int scale)
    {
        var digits = (UInt128)Int128.Abs(units);
        return new decimal(unchecked((int)(ulong)digits), unchecked((int)((ulong)digits >> 32)), 0, units < 0, (byte)scale);
    }

    private static long Scaled(StoredTable table, StoredColumn column, decimal number)
    {
        try
        {
            // SQL Server rounds what a column cannot hold away from zero
            var factor = new decimal(Math.Pow(10, column.Scale));
            return decimal.ToInt64(Math.Round(number * factor, MidpointRounding.AwayFromZero));
        }
        catch (OverflowException)
        {
            throw StoreFault.WrongValue(table.Name, column.Name, $"is too great: {number}.");
        }
    }

    private static long Seconds(StoredTable table, StoredColumn column, DateTime time)
    {
        var utc = time.Kind is DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc);
        if (utc < FirstDay)
            throw StoreFault.WrongValue(table.Name, column.Name, $"is before the first date the platform keeps, 01/01/1753: {utc:s}.");
        if (column.Definition.DateTimeBehavior is DateTimeBehavior.DateOnly)
            utc = utc.Date;
        return Seconds(utc);
    }

    private static EntityReference Pointing(StoredTable table, StoredColumn column, EntityReference reference)
    {
        if (reference.Id == Guid.Empty)
            throw StoreFault.WrongValue(table.Name, column.Name, $"points at no row: its id is empty ({reference.LogicalName}).");
        if (column.Definition.Targets.Count > 0 && !column.Definition.Targets.Contains(reference.LogicalName))
            throw StoreFault.WrongValue(table.Name, column.Name, $"points at '{reference.LogicalName}'; the column can point at {string.Join(", ", column.Definition.Targets)}.");
        return reference;
    }

    private static string ClrType(ColumnType type) => type switch
    {
        ColumnType.UniqueIdentifier => "System.Guid",
        ColumnType.Integer => "System.Int32",
        ColumnType.BigInt => "System.Int64",
        ColumnType.Boolean => "System.Boolean",
        ColumnType.Double => "System.Double",
        ColumnType.Decimal => "System.Decimal",
        ColumnType.Money => "Microsoft.Xrm.Sdk.Money",
        ColumnType.DateTime => "System.DateTime",
        ColumnType.Picklist or ColumnType.State or ColumnType.Status => "Microsoft.Xrm.Sdk.OptionSetValue",
        ColumnType.MultiSelectPicklist => "Microsoft.Xrm.Sdk.OptionSetValueCollection",
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => "Microsoft.Xrm.Sdk.EntityReference",
        _ => "System.String",
    };
}
