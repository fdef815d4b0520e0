namespace Segmentation.Packager.Registrations;

/// <summary>Ids of the platform's messages, which are the same in every organisation. Others are not known to be and are refused.</summary>
public static class MessageIds
{
    static readonly Dictionary<string, Guid> Known = new()
    {
        ["Create"] = new("9ebdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Update"] = new("20bebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Delete"] = new("a1bdbb1b-ea3e-db11-86a7-000a3a5473e8"),
    };

    /// <summary>Messages whose id is known.</summary>
    public static IEnumerable<string> Messages => Known.Keys;

    /// <summary>Id of a message, or null.</summary>
    public static Guid? Of(string message) => Known.TryGetValue(message, out var id) ? id : null;
}
