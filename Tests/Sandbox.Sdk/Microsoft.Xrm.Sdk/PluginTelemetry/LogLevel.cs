namespace Microsoft.Xrm.Sdk.PluginTelemetry;

/// <summary>How grave a log entry is.</summary>
public enum LogLevel
{
    Trace,
    Debug,
    Information,
    Warning,
    Error,
    Critical,
    None,
}
