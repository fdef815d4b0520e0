using System.Collections;
using System.Text.Json;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.WebApi.Definitions;

/// <summary>Writes definitions as JSON, with what $select and $expand ask for.</summary>
internal static class DefinitionWriter
{
    /// <summary>Writes the members of one definition; the caller has opened the object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="definition">An object of the SDK's metadata classes.</param>
    /// <param name="declared">Class the reader expects; another one is named by @odata.type.</param>
    /// <param name="selection">$select and $expand; null: all properties, nothing expanded.</param>
    public static void WriteMembers(Utf8JsonWriter json, object definition, Type declared, SelectExpandClause? selection)
    {
        if (definition.GetType() != declared) json.WriteString("@odata.type", $"#{EdmModelBuilder.Namespace}.{definition.GetType().Name}");
        var items = selection?.SelectedItems.ToList() ?? [];
        var selected = items.OfType<PathSelectItem>().Select(item => item.SelectedPath.LastSegment.Identifier).ToHashSet(StringComparer.Ordinal);
        var all = selection is null || selection.AllSelected;
        foreach (var property in DefinitionProperty.AllOf(definition.GetType()))
        {
            if (DefinitionTypes.IsEntity(DefinitionTypes.MemberOf(property.PropertyType) ?? property.PropertyType)) continue;
            if (!all && !selected.Contains(property.Name) && property.Name != nameof(MetadataBase.MetadataId)) continue;
            json.WritePropertyName(property.Name);
            WriteValue(json, property.GetValue(definition), property.PropertyType);
        }
        foreach (var expansion in items.OfType<ExpandedNavigationSelectItem>()) Expand(json, definition, expansion);
    }

    private static void Expand(Utf8JsonWriter json, object definition, ExpandedNavigationSelectItem expansion)
    {
        var name = expansion.PathToNavigationProperty.LastSegment.Identifier;
        json.WritePropertyName(name);
        switch (GlobalChoice.Read(definition, name))
        {
            case null:
                json.WriteNullValue();
                break;
            case IEnumerable members:
                json.WriteStartArray();
                foreach (var member in members.Cast<object>().Where(member => DefinitionFilter.Fits(expansion.FilterOption, member)))
                    WriteObject(json, member, DefinitionTypes.MemberOf(members.GetType())!, expansion.SelectAndExpand);
                json.WriteEndArray();
                break;
            case var single:
                WriteObject(json, single, single.GetType(), expansion.SelectAndExpand);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter json, object value, Type declared, SelectExpandClause? selection)
    {
        json.WriteStartObject();
        WriteMembers(json, value, declared, selection);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value, Type declared)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case Enum option: json.WriteStringValue(option.ToString()); break;
            case Guid id: json.WriteStringValue(id); break;
            case DateTime moment: json.WriteStringValue(moment); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case IEnumerable members:
                json.WriteStartArray();
                foreach (var member in members) WriteValue(json, member, DefinitionTypes.MemberOf(declared)!);
                json.WriteEndArray();
                break;
            default: WriteObject(json, value, declared, null); break;
        }
    }
}
