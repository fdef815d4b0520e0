using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Segmentation.Sandbox.Shell.Files;

/// <summary>Web resources and the files of code components, as imported; and the shell's own page.</summary>
internal static class FileEndpoints
{
    public static void MapFiles(this IEndpointRouteBuilder app, ShellHost host)
    {
        app.MapGet("/WebResources/{**name}", (string name, HttpContext http) =>
            host.Environment().WebResources.TryGetValue(name, out var file)
                ? Served(http, file.Content, ContentType.OfWebResource(file.Type))
                : Results.NotFound($"There is no web resource '{name}'."));

        app.MapGet("/shell/controls/{control}/{**path}", (string control, string path, HttpContext http) =>
            host.Environment().Controls.TryGetValue(control, out var found) && found.Files.TryGetValue(path, out var content)
                ? Served(http, content, ContentType.OfFile(path))
                : Results.NotFound($"The control '{control}' has no file '{path}'."));

        app.MapGet("/shell/strings", (HttpRequest request) => Results.Json(LocalizedStrings.Read(host.Environment(), host.SignIn.LanguageOf(request))));

        app.MapGet("/shell/files/{name}", (string name, HttpContext http) => ShellFile(http, name));
        app.MapGet("/main.aspx", (HttpContext http) => ShellFile(http, "index.html"));
        app.MapGet("/trace", (HttpContext http) => ShellFile(http, "index.html"));
        app.MapGet("/", () => Results.Redirect("/main.aspx"));
    }

    private static IResult ShellFile(HttpContext http, string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "shell", Path.GetFileName(name));
        http.Response.Headers.CacheControl = "no-cache";
        return File.Exists(file)
            ? Results.File(file, ContentType.OfFile(file), lastModified: File.GetLastWriteTimeUtc(file))
            : Results.NotFound($"The shell has no file '{name}'. It is built with the Sandbox unless PackSolution is false.");
    }

    private static IResult Served(HttpContext http, byte[] content, string type)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(content, type);
    }
}
