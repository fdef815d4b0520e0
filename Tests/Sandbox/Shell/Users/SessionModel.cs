using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Shell.Users;

/// <summary>Who is signed in, who else could be, and in which languages.</summary>
public sealed record SessionModel(SessionUser User, int Language, IReadOnlyList<LanguageModel> Languages, IReadOnlyList<SessionUser> Users, IReadOnlyDictionary<string, PrivilegeDepth> Privileges);

/// <summary>A user in the user menu.</summary>
public sealed record SessionUser(Guid Id, string Name, string Title, string TimeZone, int OffsetMinutes);

/// <summary>A language in the language menu, named in itself.</summary>
public sealed record LanguageModel(int Id, string Tag, string Name);

/// <summary>A choice in the user menu; what is absent stays as it is.</summary>
public sealed record SignInRequest(Guid? UserId, int? Language);
