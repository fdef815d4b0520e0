using Segmentation.Sandbox.Pipeline;

namespace Segmentation.Sandbox.WebApi;

/// <summary>Says who sent an HTTP request; the Sandbox's stand-in for signing in.</summary>
public interface ICallerResolver
{
    /// <summary>The caller of the request.</summary>
    /// <exception cref="WebApiException">The request names a user that does not exist.</exception>
    Caller Resolve(HttpRequest request);
}
