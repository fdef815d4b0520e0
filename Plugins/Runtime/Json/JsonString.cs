namespace Segmentation.Plugins.Runtime.Json;

/// <summary>A JSON string.</summary>
public sealed class JsonString : JsonValue
{
    /// <summary>A string of this text.</summary>
    public JsonString(string text) => Text = text;

    /// <summary>Text without quotes and escapes.</summary>
    public string Text { get; }

    /// <inheritdoc />
    public override string Kind => "a string";
}
