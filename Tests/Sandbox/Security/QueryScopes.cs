using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Query;

namespace Segmentation.Sandbox.Security;

/// <summary>Tells queries who asks: the user of an operation, with language, time zone and reach.</summary>
internal sealed class QueryScopes(EnvironmentDefinition environment, Authorizer authorizer, TimeProvider clock)
{
    internal QueryScope For(Operation operation, RequestScope scope)
    {
        var principal = authorizer.PrincipalOf(operation.UserId, scope);
        return new QueryScope
        {
            UserId = principal.UserId,
            BusinessUnitId = principal.BusinessUnitId,
            TeamIds = [.. principal.Teams],
            Language = operation.Caller.Language,
            TimeZone = operation.Caller.TimeZone ?? TimeZoneInfo.Utc,
            Clock = clock,
            Access = new ReadAccess(environment, principal, scope),
        };
    }
}
