namespace Segmentation.Plugins.Registration;

/// <summary>Stages of the event pipeline.</summary>
public enum StageEnum
{
    /// <summary>Before the transaction begins: the place to refuse.</summary>
    PreValidation = 10,

    /// <summary>In the transaction, before the write: the place to complete the row.</summary>
    PreOperation = 20,

    /// <summary>In the transaction, after the write: the place to write other rows.</summary>
    PostOperation = 40,
}
