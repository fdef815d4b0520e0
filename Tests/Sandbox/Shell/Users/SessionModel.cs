using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Shell.Users;

/// <summary>Who is signed in, who else could be, and in which languages.</summary>
/// <param name="User">Signed in.</param>
/// <param name="Language">Language of labels and texts.</param>
/// <param name="Languages">Languages to choose from.</param>
/// <param name="Users">Users to choose from.</param>
/// <param name="Privileges">Depth of the signed-in user's rights by table; a right that is absent is not held.</param>
public sealed record SessionModel(
    SessionUser User,
    int Language,
    IReadOnlyList<LanguageModel> Languages,
    IReadOnlyList<SessionUser> Users,
    IReadOnlyDictionary<string, IReadOnlyDictionary<AccessRight, PrivilegeDepth>> Privileges);

/// <summary>A user in the user menu.</summary>
public sealed record SessionUser(Guid Id, string Name, string Title, string TimeZone);

/// <summary>A language in the language menu, named in itself.</summary>
public sealed record LanguageModel(int Id, string Tag, string Name);

/// <summary>A choice in the user menu; what is absent stays as it is.</summary>
public sealed record SignInRequest(Guid? UserId, int? Language);
