using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Runtime;

/// <summary>Deletes the rows of a query as long as there is time.</summary>
public static class BoundedDeletion
{
    /// <summary>Deletes rows until none is left or the budget is spent; somebody else may delete them at the same time.</summary>
    /// <param name="service">With the rights to.</param>
    /// <param name="query">A query with a TopCount.</param>
    /// <param name="progress">Learns how many were deleted.</param>
    /// <param name="state">Where the work goes on after it was cut off.</param>
    /// <returns>Whether none is left.</returns>
    public static bool DeleteWhile(this IOrganizationService service, QueryExpression query, IWorkProgress progress, JsonObject state)
    {
        while (true)
        {
            var rows = service.RetrieveMultiple(query).Entities;
            var deleted = rows.TakeWhile(_ => !progress.Budget.IsSpent).Count(row => Delete(service, row));
            progress.Save(state, deleted);
            if (rows.Count < query.TopCount && !progress.Budget.IsSpent)
                return true;
            if (progress.Budget.IsSpent)
                return false;
        }
    }

    private static bool Delete(IOrganizationService service, Entity row)
    {
        try
        {
            service.Delete(row.LogicalName, row.Id);
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.IsNotFound())
        {
            return false;
        }
    }
}
