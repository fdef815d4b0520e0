using System.Text.Json;
using System.Text.Json.Nodes;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads the value of an environment variable: <c>environmentvariablevalues.json</c> beside its definition.</summary>
internal static class EnvironmentVariableValueReader
{
    /// <summary>The value; null where the solution brings none.</summary>
    public static string? Read(ReadingContext context, string definitionFile)
    {
        var file = definitionFile[..(definitionFile.LastIndexOf('/') + 1)] + "environmentvariablevalues.json";
        if (context.Package.Use(file) is not { } content)
            return null;
        try
        {
            if (JsonNode.Parse(content)?["environmentvariablevalues"]?["environmentvariablevalue"] is JsonObject entry && entry["value"] is JsonValue value)
                return value.ToString();
            context.Problems.Refuse(file, null, "The file needs one environmentvariablevalue with a value.");
        }
        catch (JsonException problem)
        {
            context.Problems.Refuse(file, null, $"The file is not valid JSON: {problem.Message}");
        }
        return null;
    }
}
