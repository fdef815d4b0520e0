namespace Segmentation.Sandbox.Pipeline.Tracing;

/// <summary>The latest entries of a log; older ones are dropped.</summary>
/// <param name="capacity">How many are kept.</param>
public sealed class RecentLog<T>(int capacity = 1000)
{
    private readonly Queue<T> _entries = new();
    private readonly Lock _gate = new();
    private long _added;

    /// <summary>Entries, oldest first.</summary>
    public IReadOnlyList<T> Entries
    {
        get
        {
            lock (_gate)
                return _entries.ToArray();
        }
    }

    /// <summary>Entries added after the numbered one, oldest first; numbers run from 1.</summary>
    public IReadOnlyList<(long Number, T Entry)> Since(long after)
    {
        lock (_gate)
        {
            var first = _added - _entries.Count + 1;
            return _entries.Select((entry, index) => (first + index, entry)).Where(pair => pair.Item1 > after).ToList();
        }
    }

    /// <summary>Adds an entry.</summary>
    public void Add(T entry)
    {
        lock (_gate)
        {
            if (_entries.Count == capacity)
                _entries.Dequeue();
            _entries.Enqueue(entry);
            _added++;
        }
    }

    /// <summary>Forgets all entries.</summary>
    public void Clear()
    {
        lock (_gate)
            _entries.Clear();
    }
}
