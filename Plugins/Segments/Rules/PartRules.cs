using System.Collections.Generic;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>Takes every part of a query to the rule for it, with the table it is about.</summary>
internal sealed class PartRules
{
    private readonly TablesExistRule _tables;
    private readonly ConditionRule _conditions;
    private readonly LinkRule _links;
    private readonly SegmentTestRule _segments;

    internal PartRules(TablesExistRule tables, AliasScope aliases, QueryProblems problems)
    {
        _tables = tables;
        _conditions = new ConditionRule(tables, aliases, problems);
        _links = new LinkRule(problems);
        _segments = new SegmentTestRule(problems);
    }

    internal void Check(SegmentQuery query, TableFacts table)
    {
        Check(query.Filter, table, isOfEntity: true);
        Check(query.Links, table);
    }

    private void Check(IEnumerable<Link> links, TableFacts table)
    {
        foreach (var link in links)
            Check(link, table);
    }

    private void Check(Link link, TableFacts around)
    {
        if (_tables.Find(link.Table, link.Place) is not { } table)
            return;
        _links.Check(link, around, table);
        Check(link.Filter, table, isOfEntity: false);
        Check(link.Links, table);
    }

    private void Check(Filter filter, TableFacts table, bool isOfEntity)
    {
        foreach (var part in filter.Parts)
        {
            switch (part)
            {
                case Condition condition:
                    _conditions.Check(condition, table, isOfEntity);
                    break;
                case Filter inner:
                    Check(inner, table, isOfEntity);
                    break;
                case Link link:
                    Check(link, table);
                    break;
                case SegmentTest test:
                    _segments.Check(test, table);
                    break;
            }
        }
    }
}
