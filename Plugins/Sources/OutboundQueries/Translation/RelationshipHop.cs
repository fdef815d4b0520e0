using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>A relationship, followed from one of its ends to the other.</summary>
internal sealed class RelationshipHop
{
    private readonly RelationshipEnd _here;
    private readonly RelationshipEnd _there;
    private readonly string _intersectTable;

    internal RelationshipHop(RelationshipEnd here, RelationshipEnd there, string intersectTable)
    {
        _here = here;
        _there = there;
        _intersectTable = intersectTable;
    }

    /// <summary>Table that is reached.</summary>
    internal string Target => _there.Table;

    internal RelationshipHop Back => new(_there, _here, _intersectTable);

    /// <summary>There is a row at the other end for which this holds.</summary>
    internal Predicate Exists(Predicate predicate)
    {
        if (_intersectTable == null)
            return new RelatedPredicate(new FetchLink(_there.Table, _there.Column, _here.Column), predicate);
        // rows of an intersect table never refer to rows that are gone, so existence needs no second link
        var there = predicate == ConstantPredicate.True
            ? predicate
            : new RelatedPredicate(new FetchLink(_there.Table, _there.Column, _there.IntersectColumn), predicate);
        return new RelatedPredicate(new FetchLink(_intersectTable, _here.IntersectColumn, _here.Column, isIntersect: true), there);
    }
}
