using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;
using Segmentation.Plugins.Sources.OutboundQueries.Translation;

namespace Segmentation.Plugins.Sources.OutboundQueries;

/// <summary>
/// Translates queries of the segment query language to FetchXML that selects exactly the same rows, or refuses them by name.
/// What it decides where the language's pages are silent, is written in the README of this folder.
/// </summary>
public sealed class OutboundQueryTranslator
{
    private readonly QueryCatalogs _catalogs;
    private readonly EvaluationClock _clock;

    /// <summary>Translates queries on these tables, relationships and segments.</summary>
    public OutboundQueryTranslator(
        IColumnCatalog columns, IRelationshipCatalog relationships, ISegmentCatalog segments, EvaluationClock clock = EvaluationClock.UserTimeZone)
    {
        _catalogs = new QueryCatalogs(columns, relationships, segments);
        _clock = clock;
    }

    /// <summary>Translates a query.</summary>
    /// <exception cref="OutboundQueryException">The query is wrong, or FetchXML has no exact equivalent of a part of it.</exception>
    public OutboundTranslation Translate(string query)
    {
        var translator = new SetTranslator(_catalogs, _clock);
        var selection = translator.Translate(QueryParser.Parse(query));
        var writer = new FetchXmlWriter(selection.Table);
        var fetchXml = writer.Write(PredicateSimplifier.Simplify(selection.Predicate));
        if (writer.Links > OutboundQueryLimits.Links)
            throw TooLarge(query, $"its FetchXML has {writer.Links} link-entities; a segment takes {OutboundQueryLimits.Links}");
        var conditions = writer.Conditions + writer.Links;
        if (conditions > OutboundQueryLimits.Conditions)
            throw TooLarge(query, $"its FetchXML has {conditions} conditions and link-entities; Dataverse takes {OutboundQueryLimits.Conditions}");
        return new OutboundTranslation(selection.Table.Name, fetchXml, translator.SegmentIds);
    }

    private static OutboundQueryException TooLarge(string query, string reason) =>
        new QueryPlace(query, 0).Refuse(OutboundQueryRefusal.TooLarge, "the query", reason);
}
