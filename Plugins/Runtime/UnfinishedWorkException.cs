using System;

namespace Segmentation.Plugins.Runtime;

/// <summary>Part of some work could not be done, for reasons that may pass.</summary>
public sealed class UnfinishedWorkException : Exception
{
    /// <summary>For this reason, worded for the reader of the list of jobs.</summary>
    public UnfinishedWorkException(string reason)
        : base(reason)
    {
    }
}
