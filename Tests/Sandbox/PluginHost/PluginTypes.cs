using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.PluginHost;

/// <summary>The plug-in types of the imported solutions, and the instances that run them.</summary>
/// <remarks>The platform caches an instance for a step, so a plug-in must be stateless (learn.microsoft.com, "Develop IPlugin implementations as stateless").</remarks>
public sealed class PluginTypes
{
    private readonly Dictionary<Guid, (PluginTypeDefinition Type, PluginAssemblyDefinition Assembly)> _types;
    private readonly ConcurrentDictionary<Guid, Lazy<Assembly>> _assemblies = new();
    private readonly ConcurrentDictionary<Guid, Lazy<IPlugin>> _instances = new();

    /// <summary>The types that the assemblies register.</summary>
    public PluginTypes(IEnumerable<PluginAssemblyDefinition> assemblies) =>
        _types = assemblies.SelectMany(assembly => assembly.Types.Select(type => (type, assembly))).ToDictionary(pair => pair.type.Id);

    /// <summary>Class name of a plug-in type, for messages and logs.</summary>
    /// <exception cref="PluginTypeNotFoundException">No assembly registers the type.</exception>
    public string NameOf(Guid pluginTypeId) => Registered(pluginTypeId).Type.TypeName;

    /// <summary>The instance that serves a step or custom API, made at its first use.</summary>
    /// <param name="ownerId">Id of the step, or of the plug-in type where there is no step.</param>
    /// <param name="pluginTypeId">Its plug-in type.</param>
    /// <param name="configuration">Unsecure configuration of the step.</param>
    /// <exception cref="PluginTypeNotFoundException">The type is missing, or cannot be made.</exception>
    public IPlugin InstanceFor(Guid ownerId, Guid pluginTypeId, string? configuration = null) =>
        _instances.GetOrAdd(ownerId, _ => new Lazy<IPlugin>(() => PluginActivator.Create(ClassOf(pluginTypeId), configuration))).Value;

    private Type ClassOf(Guid pluginTypeId)
    {
        var (type, definition) = Registered(pluginTypeId);
        var assembly = _assemblies.GetOrAdd(definition.Id, _ => new Lazy<Assembly>(() => PluginAssemblyContext.Load(definition.FullName, definition.Content))).Value;
        return assembly.GetType(type.TypeName) ?? throw new PluginTypeNotFoundException(
            $"Plug-in type {type.TypeName} is registered, but assembly {definition.FullName} has no such class.");
    }

    private (PluginTypeDefinition Type, PluginAssemblyDefinition Assembly) Registered(Guid pluginTypeId) =>
        _types.TryGetValue(pluginTypeId, out var found)
            ? found
            : throw new PluginTypeNotFoundException($"No plug-in assembly registers a plug-in type with id {pluginTypeId}.");
}
