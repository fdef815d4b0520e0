using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Segmentation.Plugins.Runtime;

/// <summary>Reads a query to its end, page by page.</summary>
public static class PagedQuery
{
    /// <summary>Rows of a page; the platform gives no more at once.</summary>
    public const int PageSize = 5000;

    /// <summary>Values that one "in" condition is given; the platform passes each as a parameter to SQL Server, which takes 2,100.</summary>
    public const int MostValues = 1000;

    /// <summary>All rows of a query; one request for each <see cref="PageSize"/> rows.</summary>
    public static IEnumerable<Entity> RetrieveAll(this IOrganizationService service, QueryExpression query)
    {
        query.PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 };
        EntityCollection page;
        do
        {
            page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities)
                yield return row;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);
    }
}
