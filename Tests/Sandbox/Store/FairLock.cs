namespace Segmentation.Sandbox.Store;

/// <summary>Lets one holder in at a time, in the order they came: SQLite has one writer, and its own busy wait starves.</summary>
public sealed class FairLock
{
    private readonly Queue<TaskCompletionSource> _waiting = new();
    private readonly Lock _gate = new();
    private bool _held;

    /// <summary>Waits for the turn.</summary>
    /// <returns>False when the time ran out first.</returns>
    public bool Enter(TimeSpan timeout)
    {
        TaskCompletionSource turn;
        lock (_gate)
        {
            if (!_held)
            {
                _held = true;
                return true;
            }

            turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(turn);
        }

        if (turn.Task.Wait(timeout))
            return true;
        if (turn.TrySetCanceled())
            return false;
        return true;
    }

    /// <summary>Gives the turn to the next who still waits.</summary>
    public void Exit()
    {
        lock (_gate)
        {
            while (_waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult())
                    return;
            }

            _held = false;
        }
    }
}
