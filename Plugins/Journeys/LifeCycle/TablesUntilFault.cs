using System.Collections.Generic;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>
/// Tables of the environment, until one is asked for that does not exist: the fault that tells so ends the transaction, and no request may follow it
/// (learn.microsoft.com, "Troubleshoot Dataverse plug-ins", transaction errors). What comes after, the next attempt tells.
/// </summary>
internal sealed class TablesUntilFault : ITableCatalog
{
    private readonly ITableCatalog _tables;
    private readonly Dictionary<string, TableFacts> _known = new();

    internal TablesUntilFault(ITableCatalog tables) => _tables = tables;

    /// <summary>Whether one was asked for that does not exist.</summary>
    internal bool IsCutOff { get; private set; }

    /// <inheritdoc />
    public TableFacts Find(string logicalName)
    {
        if (_known.TryGetValue(logicalName, out var table) || IsCutOff)
            return table;
        _known[logicalName] = table = _tables.Find(logicalName);
        IsCutOff = table == null;
        return table;
    }
}
