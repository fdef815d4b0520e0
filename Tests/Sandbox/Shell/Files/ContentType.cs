namespace Segmentation.Sandbox.Shell.Files;

/// <summary>Media types by file extension and by web resource type.</summary>
internal static class ContentType
{
    public static string OfFile(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" or ".map" => "application/json",
        ".xml" or ".resx" => "text/xml; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".ico" => "image/x-icon",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };

    /// <summary>Types as in the solution file: 1 html, 2 css, 3 js, 4 xml, 5 png, 6 jpg, 7 gif, 9 xsl, 10 ico, 11 svg, 12 resx.</summary>
    public static string OfWebResource(int type) => type switch
    {
        1 => OfFile(".html"),
        2 => OfFile(".css"),
        3 => OfFile(".js"),
        4 or 9 or 12 => OfFile(".xml"),
        5 => OfFile(".png"),
        6 => OfFile(".jpg"),
        7 => OfFile(".gif"),
        10 => OfFile(".ico"),
        11 => OfFile(".svg"),
        _ => OfFile(""),
    };
}
