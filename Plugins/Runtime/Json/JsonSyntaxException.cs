using System;

namespace Segmentation.Plugins.Runtime.Json;

/// <summary>A text is not JSON.</summary>
public sealed class JsonSyntaxException : Exception
{
    /// <summary>A text is not JSON at this place for this reason.</summary>
    public JsonSyntaxException(JsonPath path, int line, int column, string reason)
        : base($"line {line}, column {column}: {reason}")
    {
        Path = path;
    }

    /// <summary>JSONPath of the value that was being read.</summary>
    public JsonPath Path { get; }
}
