namespace Segmentation.Sandbox.Metadata;

/// <summary>A security role.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Privileges">Depth by privilege name (prvReadseg_Segment …), compared without case.</param>
public sealed record RoleDefinition(Guid Id, string Name, IReadOnlyDictionary<string, PrivilegeDepth> Privileges);

/// <summary>How far a privilege reaches.</summary>
public enum PrivilegeDepth
{
    /// <summary>Not at all.</summary>
    None,
    /// <summary>The user's own rows and those of the user's teams.</summary>
    Basic,
    /// <summary>The user's business unit.</summary>
    Local,
    /// <summary>The user's business unit and those below.</summary>
    Deep,
    /// <summary>The whole organisation.</summary>
    Global,
}
