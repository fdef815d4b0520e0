using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>Every table named exists.</summary>
internal sealed class TablesExistRule
{
    private readonly ITableCatalog _catalog;
    private readonly QueryProblems _problems;
    private bool _isOver;

    internal TablesExistRule(ITableCatalog catalog, QueryProblems problems)
    {
        _catalog = catalog;
        _problems = problems;
    }

    /// <summary>
    /// The table; null where there is none, which is noted. After the first one missing no other is looked up, because a catalog cannot
    /// go on after a fault; what depends on those is left unjudged.
    /// </summary>
    internal TableFacts Find(string name, string place)
    {
        if (_isOver || name.Length == 0)
            return null;
        var table = _catalog.Find(name);
        if (table != null)
            return table;
        _isOver = true;
        _problems.Add(place, $"There is no table \"{name}\". Write the logical name of a table in lower case, such as contact.");
        return null;
    }
}
