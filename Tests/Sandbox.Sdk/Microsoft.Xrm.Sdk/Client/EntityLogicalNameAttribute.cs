using System;
using System.Reflection;

namespace Microsoft.Xrm.Sdk.Client;

/// <summary>The table an early-bound class stands for.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EntityLogicalNameAttribute : Attribute
{
    public EntityLogicalNameAttribute(string logicalName)
    {
        LogicalName = logicalName ?? throw new ArgumentNullException(nameof(logicalName));
    }

    public string LogicalName { get; }

    internal static void Require(Type type, string logicalName)
    {
        var declared = type.GetCustomAttribute<EntityLogicalNameAttribute>()?.LogicalName;
        if (declared == null || declared != logicalName)
            throw new NotSupportedException($"Cannot convert entity {logicalName} to {declared ?? type.Name}");
    }
}
