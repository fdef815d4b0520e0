namespace Segmentation.Plugins.Runtime.Json;

/// <summary>A JSON number, kept as it was written so that nothing is lost by reading and writing it.</summary>
public sealed class JsonNumber : JsonValue
{
    /// <summary>A number of these digits.</summary>
    public JsonNumber(string digits) => Digits = digits;

    /// <summary>The number as written.</summary>
    public string Digits { get; }

    /// <inheritdoc />
    public override string Kind => "a number";
}
