namespace Segmentation.Packager.Registrations;

/// <summary>When a step runs; the values are spkl's and the platform's.</summary>
public enum Stage
{
    /// <summary>Before the transaction.</summary>
    PreValidation = 10,

    /// <summary>In the transaction, before the operation.</summary>
    PreOperation = 20,

    /// <summary>In the transaction, after the operation; or later when asynchronous.</summary>
    PostOperation = 40,
}
