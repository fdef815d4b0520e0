using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>The column an early-bound property stands for.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AttributeLogicalNameAttribute : Attribute
{
    public AttributeLogicalNameAttribute(string logicalName)
    {
        LogicalName = logicalName ?? throw new ArgumentNullException(nameof(logicalName));
    }

    public string LogicalName { get; }
}
