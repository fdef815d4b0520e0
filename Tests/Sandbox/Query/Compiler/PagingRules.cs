using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Which ways of limiting a result go together (learn.microsoft.com, "fetch element").</summary>
internal static class PagingRules
{
    public static void Check(TableQuery query)
    {
        if (query.PageNumber < 1)
            throw QueryFault.Invalid($"The page number must be 1 or greater, not {query.PageNumber}.");
        if (query.PageSize is < 1)
            throw QueryFault.Invalid($"The number of rows a page must be 1 or greater, not {query.PageSize}.");
        if (query.Top is not { } top)
            return;
        if (top is < 1 or > QueryLimits.PageSize)
            throw QueryFault.Invalid($"The top value must be from 1 to {QueryLimits.PageSize}, not {top}.");
        if (query.PageSize is not null || query.PageNumber != 1 || query.PagingCookie is not null || query.ReturnTotalRecordCount)
            throw QueryFault.Invalid("The top attribute can't be specified with paging attribute page, count or returntotalrecordcount.");
    }
}
