namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>Values of a row by column; a column without an entry is empty.</summary>
internal sealed class TestRow : Dictionary<string, object?>
{
    /// <summary>The row that stands for a missing one.</summary>
    internal static readonly TestRow Empty = [];

    internal object? ValueOf(string column) => this.GetValueOrDefault(column);
}
