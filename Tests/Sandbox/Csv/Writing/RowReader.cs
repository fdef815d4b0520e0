using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Csv.Lookups;
using Segmentation.Sandbox.Csv.Reading;
using Segmentation.Sandbox.Csv.Values;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Csv.Writing;

/// <summary>Turns records into rows of a table.</summary>
internal sealed class RowReader(TableDefinition table, IReadOnlyList<ColumnDefinition> columns, ValueReaders readers)
{
    private readonly IReadOnlyList<IValueReader?> _readers = columns.Select(readers.For).ToList();

    /// <summary>The row; null where anything of the record is bad, which is added to the bad rows.</summary>
    public PendingRow? Read(CsvRecord record, List<BadRow> bad)
    {
        if (Unreadable(record) is { } problem)
        {
            bad.Add(new BadRow(record.Line, null, problem));
            return null;
        }
        var row = new Entity(table.LogicalName);
        var lookups = new List<LookupText>();
        var before = bad.Count;
        for (var i = 0; i < columns.Count; i++)
        {
            if (record.Fields[i].Trim() is { Length: > 0 } text)
                ReadField(record.Line, columns[i], _readers[i], text, row, lookups, bad);
        }
        return bad.Count == before ? new PendingRow(record.Line, row, lookups) : null;
    }

    private void ReadField(int line, ColumnDefinition column, IValueReader? reader, string text, Entity row, List<LookupText> lookups, List<BadRow> bad)
    {
        if (reader is null)
        {
            lookups.Add(new LookupText(column, text));
            return;
        }
        var (value, problem) = reader.Read(text);
        if (problem is not null)
            bad.Add(new BadRow(line, column.LogicalName, problem));
        else if (column.LogicalName == table.PrimaryKey)
            row.Id = (Guid)value!;
        else
            row[column.LogicalName] = value;
    }

    private string? Unreadable(CsvRecord record) => record.Problem
        ?? (record.Fields.Count == columns.Count ? null : $"The row has {record.Fields.Count} fields, the header {columns.Count}.");
}
