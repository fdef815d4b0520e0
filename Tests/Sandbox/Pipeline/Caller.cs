namespace Segmentation.Sandbox.Pipeline;

/// <summary>Who sends a request.</summary>
/// <param name="UserId">systemuserid.</param>
/// <param name="Language">Language of labels and formatted values.</param>
/// <param name="TimeZone">The user's time zone, for date operators and formatted values.</param>
public sealed record Caller(Guid UserId, int Language = 1033, TimeZoneInfo? TimeZone = null)
{
    /// <summary>The SYSTEM user, who holds every privilege.</summary>
    public static readonly Guid SystemUserId = new("00000000-0000-0000-0000-000000000001");

    /// <summary>A call by the SYSTEM user.</summary>
    public static Caller System { get; } = new(SystemUserId);

    /// <summary>Text of a <c>tag</c> sent with the request; plug-ins read it as a shared variable.</summary>
    public string? Tag { get; init; }
}
