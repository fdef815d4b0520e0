using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Segmentation.Sandbox.Sample;

/// <summary>Gives roles to sample users.</summary>
internal static class SampleRoles
{
    /// <summary>Gives the roles of these names; a role no solution brought is left out.</summary>
    public static void Give(IOrganizationService service, EntityReference user, IEnumerable<string> names)
    {
        var query = new QueryExpression("role") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition("name", ConditionOperator.In, names.ToArray<object>());
        var roles = service.RetrieveMultiple(query).Entities.Select(role => role.ToEntityReference()).ToList();
        if (roles.Count > 0)
            service.Associate(user.LogicalName, user.Id, new Relationship("systemuserroles_association"), new EntityReferenceCollection(roles));
    }
}
