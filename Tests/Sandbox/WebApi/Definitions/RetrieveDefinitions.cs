using System.Collections;
using System.Text.Json;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.WebApi.Definitions;

/// <summary>GET on EntityDefinitions: one table or several, their columns and relationships (learn.microsoft.com, "Query table definitions using the Web API").</summary>
internal static class RetrieveDefinitions
{
    /// <summary>Answers a request for definitions.</summary>
    public static Task RunAsync(WebApiContext context)
    {
        if (!HttpMethods.IsGet(context.Http.Request.Method)) throw WebApiException.NotSupported("Changing definitions");
        var (found, declared) = Follow(context);
        var options = Parse(context, declared);
        return context.WriteAsync(json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{context.Root}$metadata#{context.Path.FirstSegment.Identifier}{(found is IEnumerable ? "" : "/$entity")}");
            if (found is IEnumerable all) WriteAll(json, all.Cast<object>().Where(each => DefinitionFilter.Fits(options.Filter, each)), declared, options);
            else DefinitionWriter.WriteMembers(json, found, declared, options.Selection);
            json.WriteEndObject();
        });
    }

    private static void WriteAll(Utf8JsonWriter json, IEnumerable<object> definitions, Type declared, DefinitionOptions options)
    {
        var found = definitions.ToList();
        if (options.Count) json.WriteNumber("@odata.count", found.Count);
        json.WriteStartArray("value");
        foreach (var definition in found.Take(options.Top))
        {
            json.WriteStartObject();
            DefinitionWriter.WriteMembers(json, definition, declared, options.Selection);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static (object Found, Type Declared) Follow(WebApiContext context)
    {
        object current = Root(context);
        var declared = DefinitionTypes.MemberOf(current.GetType())!;
        foreach (var segment in context.Path.Skip(1))
        {
            switch (segment)
            {
                case KeySegment key:
                    current = ((IEnumerable)current).Cast<object>().FirstOrDefault(each => key.Keys.All(pair => Equals(DefinitionProperty.Read(each, pair.Key), pair.Value)))
                        ?? throw Missing(declared, key);
                    break;
                case TypeSegment type:
                    var name = ((IEdmSchemaElement)(type.EdmType is IEdmCollectionType collection ? collection.ElementType.Definition : type.EdmType)).Name;
                    declared = declared.Assembly.GetType($"{typeof(AttributeMetadata).Namespace}.{name}")!;
                    current = current is IEnumerable several ? several.Cast<object>().Where(declared.IsInstanceOfType).ToArray()
                        : declared.IsInstanceOfType(current) ? current : throw WebApiException.ResourceNotFound($"The definition is no {name}.");
                    break;
                case NavigationPropertySegment navigation:
                    current = GlobalChoice.Read(current, navigation.NavigationProperty.Name) ?? throw WebApiException.ResourceNotFound($"The definition has no {navigation.NavigationProperty.Name}.");
                    declared = DefinitionTypes.MemberOf(current.GetType()) ?? current.GetType();
                    break;
                default:
                    throw WebApiException.NotSupported($"'{segment.Identifier}' in the address of a definition");
            }
        }
        return (current, declared);
    }

    private static Array Root(WebApiContext context)
    {
        var request = new RetrieveAllEntitiesRequest { EntityFilters = EntityFilters.Attributes | EntityFilters.Relationships };
        var tables = ((RetrieveAllEntitiesResponse)context.Server.Execute(request, context.Caller)).EntityMetadata;
        if (context.Path.FirstSegment.Identifier == "EntityDefinitions") return tables;
        return tables.SelectMany(table => table.Attributes).Select(column => GlobalChoice.Read(column, GlobalChoice.Property)).OfType<OptionSetMetadataBase>()
            .DistinctBy(choice => choice.Name, StringComparer.Ordinal).ToArray();
    }

    private static WebApiException Missing(Type declared, KeySegment key) => WebApiException.ResourceNotFound(declared == typeof(EntityMetadata)
        ? $"Could not find an entity with the specified {string.Join(", ", key.Keys.Select(pair => $"{pair.Key} = {pair.Value}"))}."
        : $"Could not find an object of type {declared.Name} with {string.Join(", ", key.Keys.Select(pair => $"{pair.Key} = {pair.Value}"))}.");

    private static DefinitionOptions Parse(WebApiContext context, Type declared)
    {
        foreach (var option in context.Options.Keys.Where(key => key.StartsWith('$') && key is not ("$select" or "$expand" or "$filter" or "$count" or "$top")))
            throw WebApiException.NotSupported($"The query option {option} on definitions");
        try
        {
            var type = DefinitionTypes.Model.FindDeclaredType($"{EdmModelBuilder.Namespace}.{declared.Name}");
            var parser = new ODataQueryOptionParser(DefinitionTypes.Model, type, null, context.Options);
            return new DefinitionOptions(parser.ParseSelectAndExpand(), parser.ParseFilter(), parser.ParseCount() == true, (int?)parser.ParseTop() ?? int.MaxValue);
        }
        catch (ODataException exception)
        {
            throw WebApiException.BadQuery(exception.Message);
        }
    }

    private sealed record DefinitionOptions(SelectExpandClause? Selection, FilterClause? Filter, bool Count, int Top);
}
