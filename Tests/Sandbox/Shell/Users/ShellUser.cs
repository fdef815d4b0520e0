namespace Segmentation.Sandbox.Shell.Users;

/// <summary>A user that somebody at the Sandbox may sign in as.</summary>
/// <param name="Id">systemuserid.</param>
/// <param name="Name">Full name.</param>
/// <param name="Title">What the user does or which roles the user holds; shown below the name.</param>
/// <param name="Language">Language of the user's settings.</param>
/// <param name="TimeZone">Time zone of the user's settings.</param>
public sealed record ShellUser(Guid Id, string Name, string Title, int Language, TimeZoneInfo TimeZone);
