using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Pipeline;

/// <summary>The organisation, as contexts and WhoAmI name it.</summary>
internal sealed class OrganizationIdentity(Authorizer authorizer)
{
    /// <summary>organizationid.</summary>
    internal static readonly Guid Id = new("00000000-0000-0000-0000-000000000002");

    /// <summary>Unique name.</summary>
    internal const string Name = "sandbox";

    internal Guid BusinessUnitOf(Guid userId, RequestScope scope) => authorizer.PrincipalOf(userId, scope).BusinessUnitId;
}
