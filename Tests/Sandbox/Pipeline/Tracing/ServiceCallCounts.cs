namespace Segmentation.Sandbox.Pipeline.Tracing;

/// <summary>Counts what plug-ins ask of the organisation service.</summary>
internal sealed class ServiceCallCounts
{
    internal int Reads { get; private set; }

    internal int Writes { get; private set; }

    internal void Add(bool writes)
    {
        if (writes)
            Writes++;
        else
            Reads++;
    }
}
