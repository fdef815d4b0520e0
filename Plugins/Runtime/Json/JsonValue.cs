namespace Segmentation.Plugins.Runtime.Json;

/// <summary>
/// A JSON value. Our own small tree instead of the framework's readers: JsonReaderWriterFactory accepts <c>[1,]</c>, <c>01</c>,
/// comments inside numbers and a second document after the first, and loses a property called <c>__type</c>.
/// </summary>
public abstract class JsonValue
{
    /// <summary>What a reader would call this value: "an object", "a number", …</summary>
    public abstract string Kind { get; }
}
