using System.Text.Json;

namespace Segmentation.Plugins.Tests.Scenarios.Segments;

/// <summary>What a preview answered.</summary>
internal sealed record Preview(int Count, bool IsExact, string Sample)
{
    internal string?[] Names
    {
        get
        {
            using var document = JsonDocument.Parse(Sample);
            return [.. document.RootElement.EnumerateArray().Select(row => row.GetProperty("name").GetString()).Order(StringComparer.Ordinal)];
        }
    }
}
