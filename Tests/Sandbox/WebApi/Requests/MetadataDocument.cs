using System.Xml;
using Microsoft.OData.Edm.Csdl;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.WebApi.Requests;

/// <summary>GET $metadata.</summary>
internal static class MetadataDocument
{
    public static async Task RunAsync(HttpContext http, WebApiModel model)
    {
        using var text = new StringWriter();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true }))
        {
            if (!CsdlWriter.TryWriteCsdl(model.Edm, xml, CsdlTarget.OData, out var errors))
                throw new InvalidOperationException($"The environment has no OData description: {string.Join("; ", errors.Select(error => error.ErrorMessage))}");
        }
        http.Response.ContentType = "application/xml";
        await http.Response.WriteAsync(text.ToString(), http.RequestAborted);
    }
}
