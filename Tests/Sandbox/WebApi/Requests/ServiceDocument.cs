namespace Segmentation.Sandbox.WebApi.Requests;

/// <summary>GET on the root: the entity sets.</summary>
internal static class ServiceDocument
{
    public static Task RunAsync(WebApiContext context) => context.WriteAsync(json =>
    {
        json.WriteStartObject();
        json.WriteString("@odata.context", $"{context.Root}$metadata");
        json.WriteStartArray("value");
        foreach (var name in context.Model.Environment.Tables.Values.Select(table => table.EntitySetName).Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("kind", "EntitySet");
            json.WriteString("url", name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
