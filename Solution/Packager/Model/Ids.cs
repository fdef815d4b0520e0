namespace Segmentation.Packager.Model;

/// <summary>Component files write ids with and without braces, in both cases; here they are all alike.</summary>
public static class Ids
{
    /// <summary>An id in lower case without braces; text that is no id stays as it is.</summary>
    public static string Normalize(string? id) => Guid.TryParse(id, out var guid) ? guid.ToString() : id ?? "";
}
