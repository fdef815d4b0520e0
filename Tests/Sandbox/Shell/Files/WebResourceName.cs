namespace Segmentation.Sandbox.Shell.Files;

/// <summary>The ways solution files name a web resource: <c>$webresource:name</c>, <c>/WebResources/name</c>, or the bare name.</summary>
public static class WebResourceName
{
    private const string Directive = "$webresource:";
    private const string Folder = "/WebResources/";

    /// <summary>The bare name; null when the text names no web resource.</summary>
    public static string? Of(string? reference) => reference switch
    {
        null or "" => null,
        _ when reference.StartsWith(Directive, StringComparison.OrdinalIgnoreCase) => reference[Directive.Length..],
        _ when reference.StartsWith(Folder, StringComparison.OrdinalIgnoreCase) => reference[Folder.Length..],
        _ when reference.StartsWith('/') || reference.Contains("://", StringComparison.Ordinal) => null,
        _ => reference,
    };

    /// <summary>The address it is served at; null when the text names no web resource.</summary>
    public static string? ToUrl(string? reference) => Of(reference) is { } name ? Folder + string.Join('/', name.Split('/').Select(Uri.EscapeDataString)) : null;
}
