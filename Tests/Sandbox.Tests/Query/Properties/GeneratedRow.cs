using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Tests.Query.Properties;

/// <summary>A row both sides of a property see: the store as an entity, the evaluator as values.</summary>
/// <param name="Table">Logical name.</param>
/// <param name="Id">Primary key.</param>
/// <param name="Values">Values as the SDK has them; absent: none.</param>
internal sealed record GeneratedRow(string Table, Guid Id, IReadOnlyDictionary<string, object> Values)
{
    public Entity ToEntity()
    {
        var entity = new Entity(Table, Id);
        foreach (var (column, value) in Values)
            entity[column] = value;
        return entity;
    }

    /// <summary>A value without the SDK's wrapping; null: none.</summary>
    public object? this[string column] => column == Table + "id" ? Id : Values.GetValueOrDefault(column) switch
    {
        OptionSetValue option => option.Value,
        EntityReference reference => reference.Id,
        Money money => money.Value,
        OptionSetValueCollection options => options.Select(option => option.Value).ToHashSet(),
        var plain => plain,
    };

    public override string ToString() => $"{Table} {Id.ToString()[^4..]} {{ {string.Join(", ", Values.Keys.Select(column => $"{column}={this[column]}"))} }}";
}
