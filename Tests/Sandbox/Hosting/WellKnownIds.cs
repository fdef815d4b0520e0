using Segmentation.Sandbox.Pipeline;

namespace Segmentation.Sandbox.Hosting;

/// <summary>Ids of the rows every environment begins with.</summary>
public static class WellKnownIds
{
    /// <summary>The user SYSTEM.</summary>
    public static readonly Guid SystemUser = Caller.SystemUserId;
    /// <summary>The organisation.</summary>
    public static readonly Guid Organization = OrganizationIdentity.Id;
    /// <summary>The root business unit.</summary>
    public static readonly Guid RootBusinessUnit = new("00000000-0000-0000-0000-000000000003");
    /// <summary>The base currency.</summary>
    public static readonly Guid BaseCurrency = new("00000000-0000-0000-0000-000000000004");
    /// <summary>The team of everybody in the root business unit.</summary>
    public static readonly Guid RootTeam = new("00000000-0000-0000-0000-000000000005");
}
