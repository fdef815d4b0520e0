using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Sources;

/// <summary>Brings the segments of one source. May be cut off anywhere and run again from the state it has stored.</summary>
public interface ISegmentSource
{
    /// <summary>Name for people.</summary>
    string Name { get; }

    /// <summary>Tables it reads; where one is absent, the source is not there.</summary>
    string[] Tables { get; }

    /// <summary>Goes on from this state.</summary>
    /// <returns>Whether all is done; otherwise the time is spent.</returns>
    bool Run(SourceConnection connection, SyncState state, IWorkProgress progress);
}
