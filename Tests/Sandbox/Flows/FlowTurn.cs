namespace Segmentation.Sandbox.Flows;

/// <summary>Lets one run of a flow in at a time. What becomes due meanwhile runs once afterwards.</summary>
internal sealed class FlowTurn
{
    private readonly Lock _gate = new();
    private bool _isRunning;
    private bool _isDue;

    /// <summary>Whether to run; when a run is under way, it goes on with another.</summary>
    internal bool Begin()
    {
        lock (_gate)
        {
            _isDue = _isRunning;
            return !_isRunning && (_isRunning = true);
        }
    }

    /// <summary>After a run: whether the flow became due during it. If not, the turn ends.</summary>
    internal bool IsDueAgain()
    {
        lock (_gate)
        {
            (_isRunning, _isDue) = (_isDue, false);
            return _isRunning;
        }
    }
}
