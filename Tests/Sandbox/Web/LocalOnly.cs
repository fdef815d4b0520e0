namespace Segmentation.Sandbox.Web;

/// <summary>
/// Refuses requests that a page of another site sends to this server: the Sandbox has no sign-in, so only its own
/// pages and programs on this machine may use it.
/// </summary>
internal static class LocalOnly
{
    public static void UseLocalOnly(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (!IsLocal(http.Request.Host.Host) || !IsOwnOrigin(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            await http.Response.WriteAsync("The Sandbox answers only pages and programs of this machine, under localhost or 127.0.0.1.", http.RequestAborted);
            return;
        }
        await next(http);
    });

    private static bool IsLocal(string host) => host is "localhost" or "127.0.0.1";

    private static bool IsOwnOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority == request.Host.Value);
    }
}
