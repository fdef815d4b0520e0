using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>Segments are asked for the rows of the table around, by its primary key.</summary>
internal sealed class SegmentTestRule
{
    private readonly QueryProblems _problems;

    internal SegmentTestRule(QueryProblems problems) => _problems = problems;

    internal void Check(SegmentTest test, TableFacts table)
    {
        if (test.To != table.PrimaryKey)
            _problems.Add(test.Place, $"The link to {SegmentMemberTable.LogicalName} must have to=\"{table.PrimaryKey}\", the primary key of \"{table.Name}\", not \"{test.To}\".");
    }
}
