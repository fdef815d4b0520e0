namespace Microsoft.Xrm.Sdk;

/// <summary>How a plug-in ended.</summary>
public enum OperationStatus
{
    Failed,
    Canceled,
    Retry,
    Suspended,
    Succeeded,
}
