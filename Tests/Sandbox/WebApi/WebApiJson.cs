using System.Text.Encodings.Web;
using System.Text.Json;

namespace Segmentation.Sandbox.WebApi;

/// <summary>How the Web API writes JSON: letters outside ASCII as they are, since it is never put into HTML unescaped.</summary>
internal static class WebApiJson
{
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
