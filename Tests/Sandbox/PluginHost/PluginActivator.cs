using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.PluginHost;

/// <summary>Makes a plug-in as the platform does: the constructor with both configurations, with the unsecure one, or without any.</summary>
internal static class PluginActivator
{
    internal static IPlugin Create(Type type, string? configuration)
    {
        if (!typeof(IPlugin).IsAssignableFrom(type) || type.IsAbstract)
            throw new PluginTypeNotFoundException($"Plug-in type {type.FullName} is not a class that implements Microsoft.Xrm.Sdk.IPlugin.");

        object?[] both = [configuration, null];
        for (var count = 2; count >= 0; count--)
        {
            var constructor = type.GetConstructor(Enumerable.Repeat(typeof(string), count).ToArray());
            if (constructor is not null)
                return Invoke(constructor, both[..count]);
        }

        throw new PluginTypeNotFoundException(
            $"Plug-in type {type.FullName} has no public constructor (), (string unsecure) or (string unsecure, string secure).");
    }

    private static IPlugin Invoke(ConstructorInfo constructor, object?[] arguments)
    {
        try
        {
            return (IPlugin)constructor.Invoke(arguments);
        }
        catch (TargetInvocationException failure)
        {
            var cause = failure.InnerException ?? failure;
            throw new PluginTypeNotFoundException($"The constructor of plug-in type {constructor.DeclaringType} failed: {cause.Message}", cause);
        }
    }
}
