using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Preview;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Audiences.Requests;

/// <summary>Counts people that the caller may read: one request up to 5,000, see <see cref="MemberCounter"/> beyond.</summary>
internal sealed class PeopleCounter
{
    private readonly IOrganizationService _caller;
    private readonly TableFacts _table;

    internal PeopleCounter(IOrganizationService caller, TableFacts table)
    {
        _caller = caller;
        _table = table;
    }

    /// <summary>Whether every count so far was exact.</summary>
    internal bool IsExact { get; private set; } = true;

    /// <summary>Counts that were made.</summary>
    internal int Counts { get; private set; }

    internal int Count(SegmentQuery people)
    {
        Counts++;
        var first = _caller.RetrieveMultiple(new FetchExpression(FetchWriter.Write(people, FetchShape.First(1, _table.PrimaryKey))));
        if (!first.TotalRecordCountLimitExceeded)
            return first.TotalRecordCount;
        var count = new MemberCounter(_caller, people, _table).Count();
        IsExact &= count.IsExact;
        return count.Value;
    }
}
