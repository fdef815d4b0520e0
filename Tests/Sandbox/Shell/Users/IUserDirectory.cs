using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Shell.Users;

/// <summary>Who may sign in, and what they may do.</summary>
public interface IUserDirectory
{
    /// <summary>The user of a browser that has not chosen one.</summary>
    Guid DefaultUserId { get; }

    /// <summary>Enabled users, by name.</summary>
    IReadOnlyList<ShellUser> Users();

    /// <summary>Writes the language into the user's settings, where plug-ins read it.</summary>
    void ChooseLanguage(Guid userId, int language);

    /// <summary>The user's rights.</summary>
    Principal PrincipalOf(Guid userId);
}
