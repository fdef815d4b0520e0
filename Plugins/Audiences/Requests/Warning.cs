using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Audiences.Requests;

/// <summary>Something a journey may say, but hardly means.</summary>
internal sealed class Warning
{
    internal Warning(string code, JsonPath path, string message)
    {
        Code = code;
        Path = path;
        Message = message;
    }

    /// <summary>Stable word for what it is.</summary>
    internal string Code { get; }

    /// <summary>Place in the definition.</summary>
    internal JsonPath Path { get; }

    /// <summary>In the caller's language.</summary>
    internal string Message { get; }

    internal JsonObject ToJson() => JsonObject.Empty.With("code", Code).With("path", Path.ToString()).With("message", Message);
}
