using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Rules;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Audiences;

/// <summary>The filters of branches can be evaluated over the audience's table: the rules of seg_query hold for them too.</summary>
public static class BranchFiltersRule
{
    /// <summary>Refuses filters that the platform would.</summary>
    /// <exception cref="Refusal">There are some; all of them together.</exception>
    public static void Demand(JourneyDefinition definition, TableFacts table, ITableCatalog catalog)
    {
        var problems = Check(definition, table, catalog).ToList();
        if (problems.Count > 0)
            throw new Refusal(problems);
    }

    /// <summary>What is wrong with the filters that are written. One request for each table that they name for the first time.</summary>
    public static IEnumerable<Problem> Check(JourneyDefinition definition, TableFacts table, ITableCatalog catalog) =>
        from tile in definition.Tiles.Select(tile => tile.Content).OfType<AttributeTile>()
        from condition in tile.Branches.SelectMany(branch => branch.Conditions).OfType<FilterCondition>()
        where !string.IsNullOrEmpty(condition.Filter)
        from problem in Check(condition, table, catalog)
        select new DefinitionProblem(condition.Path.Member("filter"), $"cannot be evaluated: {problem.Place}: {problem.Reason.TrimEnd('.')}").ToProblem();

    private static IEnumerable<QueryProblem> Check(FilterCondition condition, TableFacts table, ITableCatalog catalog)
    {
        var reading = QueryReader.ReadFilter(condition.Filter, table.Name);
        var found = reading.Problems.Concat(BranchReader.Unsuitable(reading.Query)).ToList();
        return found.Count > 0 ? found : new QueryRules(catalog).Check(reading.Query, table.Name);
    }
}
