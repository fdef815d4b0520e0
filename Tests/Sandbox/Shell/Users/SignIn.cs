using Microsoft.AspNetCore.Http;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.WebApi;

namespace Segmentation.Sandbox.Shell.Users;

/// <summary>The Sandbox's stand-in for signing in: the browser keeps user and language in two cookies, the shell and the Web API read them.</summary>
public sealed class SignIn(IUserDirectory directory) : ICallerResolver
{
    private const string UserCookie = "sandbox-user";
    private const string LanguageCookie = "sandbox-language";

    /// <summary>The user who sends the request. A user who no longer exists is the default user again.</summary>
    public ShellUser UserOf(HttpRequest request)
    {
        var users = directory.Users();
        var id = Guid.TryParse(request.Cookies[UserCookie], out var chosen) ? chosen : directory.DefaultUserId;
        return users.FirstOrDefault(user => user.Id == id)
            ?? users.FirstOrDefault(user => user.Id == directory.DefaultUserId)
            ?? throw new InvalidOperationException($"There is no user {directory.DefaultUserId} to sign in as; the environment has {users.Count} users.");
    }

    /// <summary>The language of labels: the one chosen in the shell, else that of the user's settings.</summary>
    public int LanguageOf(HttpRequest request) =>
        int.TryParse(request.Cookies[LanguageCookie], out var language) ? language : UserOf(request).Language;

    /// <summary>User, language and time zone as the organisation sees them.</summary>
    public Caller Resolve(HttpRequest request)
    {
        var user = UserOf(request);
        return new Caller(user.Id, LanguageOf(request), user.TimeZone);
    }

    /// <summary>Makes the browser send the choice from now on.</summary>
    internal static void Remember(HttpResponse response, Guid? userId, int? language)
    {
        var options = new CookieOptions { Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax };
        if (userId is { } id) response.Cookies.Append(UserCookie, id.ToString(), options);
        if (language is { } lcid) response.Cookies.Append(LanguageCookie, lcid.ToString(System.Globalization.CultureInfo.InvariantCulture), options);
    }
}
