namespace Segmentation.Sandbox.Store;

/// <summary>Writes identifiers into SQL. They come from metadata only; what does not look like a logical name is refused all the same.</summary>
public static class SqlName
{
    /// <summary>The quoted identifier.</summary>
    /// <exception cref="ArgumentException">The name has characters a logical name cannot have.</exception>
    public static string Quote(string logicalName)
    {
        if (logicalName.Length is 0 or > 128 || logicalName.AsSpan().ContainsAnyExcept(Allowed))
            throw new ArgumentException($"'{logicalName}' is no logical name: it must be 1 to 128 lower-case letters, digits and underscores.", nameof(logicalName));
        return $"\"{logicalName}\"";
    }

    private static readonly System.Buffers.SearchValues<char> Allowed = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");
}
