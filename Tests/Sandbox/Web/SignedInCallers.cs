using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Shell;
using Segmentation.Sandbox.WebApi;

namespace Segmentation.Sandbox.Web;

/// <summary>The Web API's caller is who is signed in to the shell; programs name another user with the platform's headers.</summary>
internal sealed class SignedInCallers(ShellHost shell) : ICallerResolver
{
    public Caller Resolve(HttpRequest request)
    {
        var caller = shell.SignIn.Resolve(request) with { Tag = request.Query["tag"].FirstOrDefault() };
        var impersonated = request.Headers["MSCRMCallerID"].FirstOrDefault() ?? request.Headers["CallerObjectId"].FirstOrDefault();
        if (impersonated is null) return caller;
        var user = Guid.TryParse(impersonated, out var id) ? shell.Users.Users().FirstOrDefault(candidate => candidate.Id == id) : null;
        return user is null
            ? throw WebApiException.BadQuery($"The header MSCRMCallerID names the user '{impersonated}', who does not exist or is disabled.")
            : caller with { UserId = user.Id };
    }
}
