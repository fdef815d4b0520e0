using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Operators;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>Links compare columns of one type; no relationship is needed (learn.microsoft.com, "Join tables using FetchXml").</summary>
internal sealed class LinkRule
{
    private readonly QueryProblems _problems;

    internal LinkRule(QueryProblems problems) => _problems = problems;

    internal void Check(Link link, TableFacts around, TableFacts linked)
    {
        var from = ColumnsExistRule.Find(linked, link.From, link.Place, _problems);
        var to = ColumnsExistRule.Find(around, link.To, link.Place, _problems);
        if (from == null || to == null)
            return;
        if (from.Kind == ColumnKind.Choices || to.Kind == ColumnKind.Choices)
            _problems.Add(link.Place, "Columns that hold several choices cannot link tables. Choose other columns for \"from\" and \"to\".");
        else if (Comparable(from.Kind) != Comparable(to.Kind))
            _problems.Add(link.Place,
                $"The columns of a link must be of one type, but \"{link.From}\" of \"{linked.Name}\" holds {ColumnTypes.NameOf(from.Kind)} "
                + $"and \"{link.To}\" of \"{around.Name}\" holds {ColumnTypes.NameOf(to.Kind)}.");
    }

    private static ColumnKind Comparable(ColumnKind kind) => kind == ColumnKind.Owner ? ColumnKind.Id : kind;
}
