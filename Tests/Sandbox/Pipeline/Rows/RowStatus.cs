using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>Status and status reason belong together: one without the other is completed, a pair that does not fit is refused.</summary>
internal static class RowStatus
{
    /// <summary>Completes the pair in a row to write.</summary>
    /// <param name="table">Table.</param>
    /// <param name="row">Row to write.</param>
    /// <param name="before">The stored row; null when it is created.</param>
    internal static void Complete(TableDefinition table, Entity row, Entity? before)
    {
        if (StateColumn(table) is not { } states || StatusColumn(table) is not { } statuses)
            return;

        var state = Value(row, PlatformColumn.State);
        var status = Value(row, PlatformColumn.Status);
        if (before is not null && state is null && status is null)
            return;

        state ??= status is not null && before is null ? StateOf(statuses, status.Value) : null;
        state ??= Value(before, PlatformColumn.State) ?? states.DefaultValue ?? states.Choice!.Options[0].Value;
        status ??= state == Value(before, PlatformColumn.State) ? Value(before, PlatformColumn.Status) : null;
        status ??= DefaultStatus(states, statuses, state.Value);
        row[PlatformColumn.State] = new OptionSetValue(state.Value);
        row[PlatformColumn.Status] = new OptionSetValue(status.Value);
    }

    /// <exception cref="System.ServiceModel.FaultException">The status reason does not belong to the status.</exception>
    internal static void Check(TableDefinition table, Entity row, Entity? before)
    {
        if (StateColumn(table) is not { } states || StatusColumn(table) is not { } statuses)
            return;
        if ((Value(row, PlatformColumn.Status) ?? Value(before, PlatformColumn.Status)) is not { } status
            || (Value(row, PlatformColumn.State) ?? Value(before, PlatformColumn.State)) is not { } state)
            return;

        if (StateOf(statuses, status) != state)
            throw RowFault.StatusNotOfState(table, status, NameOf(states, state), row.Id);
    }

    private static ColumnDefinition? StateColumn(TableDefinition table) =>
        table.Columns.TryGetValue(PlatformColumn.State, out var column) && column.Choice is { Options.Count: > 0 } ? column : null;

    private static ColumnDefinition? StatusColumn(TableDefinition table) =>
        table.Columns.TryGetValue(PlatformColumn.Status, out var column) && column.Choice is { Options.Count: > 0 } ? column : null;

    private static int? Value(Entity? row, string column) => row?.GetAttributeValue<OptionSetValue>(column)?.Value;

    private static int? StateOf(ColumnDefinition statuses, int status) => statuses.Choice!.Options.FirstOrDefault(option => option.Value == status)?.State;

    private static int DefaultStatus(ColumnDefinition states, ColumnDefinition statuses, int state) =>
        states.Choice!.Options.FirstOrDefault(option => option.Value == state)?.DefaultStatus
        ?? statuses.Choice!.Options.FirstOrDefault(option => option.State == state)?.Value
        ?? statuses.Choice!.Options[0].Value;

    private static string NameOf(ColumnDefinition states, int state) =>
        states.Choice!.Options.FirstOrDefault(option => option.Value == state) is { } option
            ? option.InvariantName ?? option.Label.In(1033)
            : state.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
