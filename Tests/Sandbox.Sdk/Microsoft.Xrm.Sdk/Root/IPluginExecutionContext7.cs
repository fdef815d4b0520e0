namespace Microsoft.Xrm.Sdk;

/// <summary>Adds whether an application user calls.</summary>
public interface IPluginExecutionContext7 : IPluginExecutionContext6
{
    bool IsApplicationUser { get; }
}
