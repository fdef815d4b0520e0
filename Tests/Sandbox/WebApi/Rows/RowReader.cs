using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.WebApi.Rows;

/// <summary>Reads the JSON of a create or update request into a row.</summary>
internal sealed class RowReader(WebApiModel model)
{
    private const string BindSuffix = "@odata.bind";

    /// <summary>The row a body describes.</summary>
    /// <exception cref="WebApiException">A property the table does not have, or a value of the wrong type.</exception>
    public Entity Read(TableDefinition table, JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object) throw WebApiException.BadPayload(table.EntitySetName, "The request body must be a JSON object.");
        var row = new Entity(table.LogicalName);
        foreach (var member in body.EnumerateObject()) ReadMember(table, row, member);
        return row;
    }

    private void ReadMember(TableDefinition table, Entity row, JsonProperty member)
    {
        if (member.Name.EndsWith(BindSuffix, StringComparison.Ordinal)) Bind(table, row, member.Name[..^BindSuffix.Length], member.Value);
        else if (member.Name.Contains('@', StringComparison.Ordinal)) return;
        else if (model.NavigationOf(table, member.Name) is { } navigation)
        {
            if (navigation.IsCollection || member.Value.ValueKind != JsonValueKind.Null) throw WebApiException.NotSupported($"Creating related rows in one request (deep insert: '{member.Name}')");
            row[navigation.Relationship.ReferencingColumn] = null;
        }
        else
        {
            var column = PropertyNames.ColumnOf(table, member.Name);
            if (column is null) throw Unknown(table, member.Name);
            if (column.IsLookup) throw WebApiException.BadPayload(table.EntitySetName, $"The property '{member.Name}' is read-only; set the lookup by its navigation property with @odata.bind.");
            row[column.LogicalName] = ValueReader.Read(table, column, member.Value);
            if (column.LogicalName == table.PrimaryKey && row[column.LogicalName] is Guid id) row.Id = id;
        }
    }

    private void Bind(TableDefinition table, Entity row, string property, JsonElement value)
    {
        if (model.NavigationOf(table, property) is not { IsCollection: false } navigation) throw Unknown(table, property);
        row[navigation.Relationship.ReferencingColumn] = value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => RowAddress.Parse(model, value.GetString()!, Targets(table, navigation)),
            _ => throw WebApiException.BadPayload(table.EntitySetName, $"The value of '{property}{BindSuffix}' must be the address of a row, such as /contacts(00000000-0000-0000-0000-000000000000)."),
        };
    }

    private static IReadOnlyList<string> Targets(TableDefinition table, Navigation navigation) =>
        navigation.Relationship.LookupNavigation == navigation.Relationship.ReferencingColumn
            ? table.Columns[navigation.Relationship.ReferencingColumn].Targets
            : [navigation.Target];

    private static WebApiException Unknown(TableDefinition table, string property) => WebApiException.BadPayload(table.EntitySetName,
        $"The property '{property}' does not exist on type '{EdmModelBuilder.Namespace}.{table.LogicalName}'. Make sure to only use property names that are defined by the type or mark the type as open type.");
}
