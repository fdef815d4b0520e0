using System;
using System.Collections.Generic;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>Turns whole queries into selections: a union of rows of one table is "or", an intersection "and", an exception "and not".</summary>
internal sealed class SetTranslator
{
    private readonly QueryCatalogs _catalogs;
    private readonly EvaluationClock _clock;
    private readonly List<Guid> _segmentIds = [];

    internal SetTranslator(QueryCatalogs catalogs, EvaluationClock clock)
    {
        _catalogs = catalogs;
        _clock = clock;
    }

    /// <summary>Segments that were referred to.</summary>
    internal IReadOnlyList<Guid> SegmentIds => _segmentIds;

    internal Selection Translate(QueryNode query) => query is SetQuery set ? TranslateSet(set) : TranslatePath((PathQuery)query);

    private Selection TranslateSet(SetQuery set)
    {
        // each operation nests the result once more
        if (set.Operations.Count >= OutboundQueryLimits.Conditions)
        {
            throw set.Place.Refuse(
                OutboundQueryRefusal.TooLarge, "the query",
                $"it combines more than {OutboundQueryLimits.Conditions} queries, the most conditions that FetchXML takes");
        }

        var result = Translate(set.First);
        foreach (var operation in set.Operations)
        {
            var operand = Translate(operation.Operand);
            if (operand.Table.Name != result.Table.Name)
            {
                throw operation.Operand.Place.Refuse(
                    OutboundQueryRefusal.ProfileMismatch, operation.Operator.ToString().ToUpperInvariant(),
                    $"it combines rows of {result.Table.Name} with rows of {operand.Table.Name}; both must be of the same table");
            }

            result = new Selection(result.Table, PredicateSimplifier.Simplify(Combine(operation.Operator, result.Predicate, operand.Predicate)));
        }

        return result;
    }

    private static Predicate Combine(SetOperator @operator, Predicate result, Predicate operand) => @operator switch
    {
        SetOperator.Union => JunctionPredicate.Any(result, operand),
        SetOperator.Intersect => JunctionPredicate.All(result, operand),
        _ => JunctionPredicate.All(result, PredicateComplement.Of(operand)),
    };

    private Selection TranslatePath(PathQuery path)
    {
        var start = path.Source switch
        {
            ProfileSource profile => new Selection(_catalogs.Table(profile.Table, profile.Place), ConstantPredicate.True),
            SegmentSource segment => MembersOf(segment),
            _ => Translate(((GroupSource)path.Source).Query),
        };
        return new PathTranslator(_catalogs, _clock).Translate(start, (path.Source as ProfileSource)?.Alias, path);
    }

    private Selection MembersOf(SegmentSource source)
    {
        var segment = _catalogs.Segment(source.Name, source.Place);
        if (!_segmentIds.Contains(segment.Id))
            _segmentIds.Add(segment.Id);
        var table = _catalogs.Table(segment.EntityType, source.Place);
        return new Selection(table, SegmentMembership.Of(segment.Id, table));
    }
}
