namespace Segmentation.Plugins.Runtime.Json;

/// <summary>One of the three words of JSON: true, false, null.</summary>
public sealed class JsonLiteral : JsonValue
{
    /// <summary>true.</summary>
    public static readonly JsonLiteral True = new("true");

    /// <summary>false.</summary>
    public static readonly JsonLiteral False = new("false");

    /// <summary>null.</summary>
    public static readonly JsonLiteral Null = new("null");

    private JsonLiteral(string word) => Word = word;

    /// <summary>The word.</summary>
    public string Word { get; }

    /// <inheritdoc />
    public override string Kind => Word;
}
