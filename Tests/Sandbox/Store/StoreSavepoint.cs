namespace Segmentation.Sandbox.Store;

/// <summary>A point in a transaction; disposing without <see cref="Release"/> undoes what was written since.</summary>
public sealed class StoreSavepoint : IDisposable
{
    private readonly StoreTransaction _transaction;
    private readonly string _name;
    private bool _isEnded;

    internal StoreSavepoint(StoreTransaction transaction, string name)
    {
        _transaction = transaction;
        _name = name;
        transaction.Execute($"SAVEPOINT {name}");
    }

    /// <summary>Keeps what was written since, as part of the transaction.</summary>
    public void Release()
    {
        _transaction.Execute($"RELEASE {_name}");
        _isEnded = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isEnded)
            return;
        _isEnded = true;
        _transaction.Execute($"ROLLBACK TO {_name}; RELEASE {_name}");
    }
}
