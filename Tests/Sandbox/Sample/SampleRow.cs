using System.Text.Json.Nodes;

namespace Segmentation.Sandbox.Sample;

/// <summary>A row of a data file.</summary>
/// <param name="Table">Logical name of its table.</param>
/// <param name="Key">Its name inside the table's data, from which its id follows.</param>
/// <param name="Values">Values by logical name of the column.</param>
internal sealed record SampleRow(string Table, string Key, JsonObject Values)
{
    /// <summary>Its id, the same in every environment.</summary>
    public Guid Id => SampleIds.Of(Table, Key);
}
