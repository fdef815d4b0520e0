namespace Segmentation.Sandbox.Csv.Reading;

/// <summary>Reads text that was already taken from a reader, then the rest of the reader.</summary>
internal sealed class PrefixedReader(string prefix, TextReader rest) : TextReader
{
    private int _position;

    /// <inheritdoc/>
    public override int Peek() => _position < prefix.Length ? prefix[_position] : rest.Peek();

    /// <inheritdoc/>
    public override int Read() => _position < prefix.Length ? prefix[_position++] : rest.Read();
}
