namespace Microsoft.Xrm.Sdk;

/// <summary>The trace log of one plug-in execution.</summary>
public interface ITracingService
{
    void Trace(string format, params object[] args);
}
