using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Shell.Users;

/// <summary>Who may sign in, and what they may do.</summary>
public interface IUserDirectory
{
    /// <summary>The user of a browser that has not chosen one.</summary>
    Guid DefaultUserId { get; }

    /// <summary>Enabled users, by name.</summary>
    IReadOnlyList<ShellUser> Users();

    /// <summary>The user's privileges by name (prvReadcontact …), compared without case: the deepest of all roles.</summary>
    IReadOnlyDictionary<string, PrivilegeDepth> PrivilegesOf(Guid userId);
}
