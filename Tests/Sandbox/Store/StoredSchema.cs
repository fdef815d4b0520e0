using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Store;

/// <summary>All tables as kept in SQLite: those of the environment and the intersect tables of its many-to-many relationships.</summary>
public sealed class StoredSchema
{
    private readonly Dictionary<string, StoredTable> _tables;

    /// <summary>The schema of an environment.</summary>
    /// <exception cref="NotSupportedException">A column cannot be stored; the message names it.</exception>
    public StoredSchema(EnvironmentDefinition environment)
    {
        Environment = environment;
        _tables = environment.Tables.Values
            .Concat(environment.ManyToMany.Where(relationship => !environment.Tables.ContainsKey(relationship.IntersectTable)).Select(IntersectTable.Define))
            .ToDictionary(table => table.LogicalName, table => new StoredTable(table), StringComparer.Ordinal);
    }

    /// <summary>What the solutions declare.</summary>
    public EnvironmentDefinition Environment { get; }
    /// <summary>The tables.</summary>
    public IReadOnlyCollection<StoredTable> Tables => _tables.Values;

    /// <summary>The table of that logical name, if there is one.</summary>
    public StoredTable? Find(string table) => _tables.GetValueOrDefault(table);

    /// <summary>The table of that logical name.</summary>
    /// <exception cref="System.ServiceModel.FaultException">There is none (QueryBuilderNoEntity).</exception>
    public StoredTable Table(string table) => Find(table) ?? throw StoreFault.NoSuchTable(table);
}
