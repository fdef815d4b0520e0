namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>One of the things that a tick looks for, in their order.</summary>
internal interface ITickPhase
{
    /// <summary>As seg_cursor holds it.</summary>
    string Name { get; }

    /// <summary>Goes on with it.</summary>
    /// <returns>Whether it is done; otherwise the time is up.</returns>
    bool Run(TickWork tick);
}
