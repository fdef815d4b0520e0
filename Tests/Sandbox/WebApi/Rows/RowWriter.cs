using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Model;
using Segmentation.Sandbox.WebApi.Queries;

namespace Segmentation.Sandbox.WebApi.Rows;

/// <summary>Rows as the platform's JSON: columns that were asked for, null where empty, with the annotations the caller prefers.</summary>
internal sealed class RowWriter(WebApiModel model, Preferences preferences)
{
    /// <summary>Writes the members of a row; the caller opens and closes the object.</summary>
    public void WriteMembers(Utf8JsonWriter json, TableDefinition table, Entity row, RowShape shape)
    {
        if (row.RowVersion is { Length: > 0 } version) json.WriteString("@odata.etag", ETag(version));
        foreach (var column in Columns(table, shape.Columns)) WriteColumn(json, table, column, Value(row, column.LogicalName), Formatted(row, column.LogicalName));
        foreach (var (name, value) in row.Attributes.Where(attribute => attribute.Value is AliasedValue && !IsExpansion(shape, attribute.Key))) WriteAliased(json, name, (AliasedValue)value, row);
        foreach (var expansion in shape.Expansions.Where(expansion => expansion.Alias is not null)) WriteExpansion(json, row, expansion);
    }

    /// <summary>The entity tag of a row version.</summary>
    public static string ETag(string version) => $"W/\"{version}\"";

    private static IEnumerable<ColumnDefinition> Columns(TableDefinition table, IReadOnlyList<string>? names) =>
        names is null
            ? table.Columns.Values.Where(column => column.IsValidForRead && column.Type != ColumnType.EntityName)
            : names.Select(name => table.Columns[name]);

    private void WriteColumn(Utf8JsonWriter json, TableDefinition table, ColumnDefinition column, object? value, string? formatted)
    {
        var property = PropertyNames.Of(column);
        if (value is EntityReference reference)
        {
            Annotate(json, property, Annotations.FormattedValue, formatted ?? reference.Name);
            Annotate(json, property, Annotations.LookupTable, reference.LogicalName);
            Annotate(json, property, Annotations.NavigationProperty, model.Environment.OneToMany.FirstOrDefault(relationship =>
                relationship.ReferencingTable == table.LogicalName && relationship.ReferencingColumn == column.LogicalName && relationship.ReferencedTable == reference.LogicalName)?.LookupNavigation);
        }
        else Annotate(json, property, Annotations.FormattedValue, value is null ? null : formatted);
        json.WritePropertyName(property);
        ValueWriter.Write(json, value, column);
    }

    private void WriteAliased(Utf8JsonWriter json, string name, AliasedValue value, Entity row)
    {
        if (value.Value is EntityReference reference)
        {
            Annotate(json, name, Annotations.FormattedValue, Formatted(row, name) ?? reference.Name);
            Annotate(json, name, Annotations.LookupTable, reference.LogicalName);
        }
        else Annotate(json, name, Annotations.FormattedValue, Formatted(row, name));
        json.WritePropertyName(name);
        ValueWriter.Write(json, value, model.Environment.Tables.GetValueOrDefault(value.EntityLogicalName ?? "")?.Columns.GetValueOrDefault(value.AttributeLogicalName ?? ""));
    }

    private void WriteExpansion(Utf8JsonWriter json, Entity row, RowExpansion expansion)
    {
        json.WritePropertyName(expansion.Property);
        if (Value(row, $"{expansion.Alias}.{expansion.Table.PrimaryKey}") is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        foreach (var column in Columns(expansion.Table, expansion.Columns))
        {
            var name = $"{expansion.Alias}.{column.LogicalName}";
            WriteColumn(json, expansion.Table, column, Value(row, name), Formatted(row, name));
        }
        json.WriteEndObject();
    }

    private void Annotate(Utf8JsonWriter json, string property, string annotation, string? value)
    {
        if (value is not null && preferences.Includes(annotation)) json.WriteString($"{property}@{annotation}", value);
    }

    private static bool IsExpansion(RowShape shape, string name) =>
        shape.Expansions.Any(expansion => expansion.Alias is { } alias && name.StartsWith(alias + ".", StringComparison.Ordinal));

    private static object? Value(Entity row, string name) =>
        row.Attributes.TryGetValue(name, out var value) ? value is AliasedValue aliased ? aliased.Value : value : null;

    private static string? Formatted(Entity row, string name) => row.FormattedValues.TryGetValue(name, out var text) ? text : null;

}
