using Segmentation.Sandbox.Pipeline.Tracing;
using Segmentation.Sandbox.Runtime;
using Segmentation.Sandbox.Security;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Pipeline;

/// <summary>What all operations of one request from outside share: the transaction, the correlation and the plug-ins' time.</summary>
/// <remarks>
/// There is one transaction at a time. The operation that finds none begins it, after its PreValidation, and ends it; operations that
/// its plug-ins start join it. Operations started from PreValidation outside of any transaction have one each.
/// </remarks>
internal sealed class RequestScope(SandboxStore store, PluginTime pluginTime, TimeProvider clock) : IDisposable
{
    private StoreTransaction? _transaction;
    private StoreSession? _reading;

    internal Guid CorrelationId { get; } = Guid.NewGuid();

    internal PluginTime PluginTime => pluginTime;

    /// <summary>The moment of the request, in whole seconds as date columns keep them; in its transaction, that of its begin.</summary>
    internal DateTime Now { get; private set; } = WholeSeconds(clock);

    internal bool IsInTransaction => _transaction is not null;

    /// <summary>A service call of a plug-in failed in the transaction: nothing can be stored any more.</summary>
    internal bool IsDoomed { get; private set; }

    /// <summary>Service calls of the request's plug-ins.</summary>
    internal ServiceCallCounts Counts { get; } = new();

    /// <summary>Users whose rights were looked up for this request.</summary>
    internal Dictionary<Guid, Principal> Principals { get; } = [];

    /// <summary>Rows whose deletion has begun: cascades that come back to one of them end there.</summary>
    internal HashSet<Guid> Deleting { get; } = [];

    /// <summary>Business units of owners that were looked up for this request.</summary>
    internal Dictionary<Guid, Guid> OwnerUnits { get; } = [];

    /// <summary>Exchange rates that were looked up for this request.</summary>
    internal Dictionary<Guid, decimal> ExchangeRates { get; } = [];

    /// <summary>The organisation's currency, once it was looked up.</summary>
    internal Guid? BaseCurrency { get; set; }

    /// <summary>Whether an asynchronous job was stored, for the workers to be woken.</summary>
    internal bool HasQueuedJobs { get; set; }

    /// <summary>Rows as this request sees them.</summary>
    internal StoreSession Rows => _transaction ?? (_reading ??= store.BeginRead());

    /// <summary>The transaction, for writing.</summary>
    internal StoreTransaction Writing => _transaction ?? throw new InvalidOperationException("Rows are written in a transaction only.");

    internal void Begin()
    {
        EndReading();
        _transaction = store.BeginWrite();
        // it may have waited long for its turn, and a job has one transaction after the other
        Now = WholeSeconds(clock);
    }

    internal void Commit()
    {
        ThrowIfDoomed(null);
        _transaction!.Commit();
        End();
    }

    internal void Rollback()
    {
        _transaction?.Rollback();
        End();
    }

    internal void Doom() => IsDoomed = IsInTransaction;

    /// <exception cref="System.ServiceModel.FaultException">A plug-in swallowed the fault of a service call.</exception>
    internal void ThrowIfDoomed(string? trace)
    {
        if (IsDoomed)
            throw OrganizationFault.Create(ErrorCodes.DoomedTransaction,
                "ISV code reduced the open transaction count. Custom plug-ins should not catch exceptions from OrganizationService calls and continue processing.", trace);
    }

    public void Dispose()
    {
        Rollback();
        EndReading();
    }

    private void End()
    {
        _transaction?.Dispose();
        _transaction = null;
        IsDoomed = false;
    }

    private void EndReading()
    {
        _reading?.Dispose();
        _reading = null;
    }

    private static DateTime WholeSeconds(TimeProvider clock)
    {
        var time = clock.GetUtcNow().UtcDateTime;
        return new DateTime(time.Ticks - time.Ticks % TimeSpan.TicksPerSecond, DateTimeKind.Utc);
    }
}
