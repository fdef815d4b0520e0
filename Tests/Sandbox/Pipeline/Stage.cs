namespace Segmentation.Sandbox.Pipeline;

/// <summary>The stages of the event execution pipeline, with the platform's numbers (learn.microsoft.com, "Event framework").</summary>
public static class Stage
{
    /// <summary>Before the transaction and before the caller's rights are checked.</summary>
    public const int PreValidation = 10;
    /// <summary>In the transaction, before the row is written.</summary>
    public const int PreOperation = 20;
    /// <summary>The platform's own operation, or the plug-in of a custom API.</summary>
    public const int MainOperation = 30;
    /// <summary>In the transaction, after the row was written; asynchronous steps run after it has ended.</summary>
    public const int PostOperation = 40;
}
