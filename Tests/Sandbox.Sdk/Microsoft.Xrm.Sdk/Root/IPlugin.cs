using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Code the platform runs. One instance serves many calls at once, so it keeps no state.</summary>
public interface IPlugin
{
    void Execute(IServiceProvider serviceProvider);
}
