namespace Segmentation.Sandbox.PluginHost;

/// <summary>A step or custom API names a plug-in type that cannot be run; the message names it.</summary>
public sealed class PluginTypeNotFoundException(string message, Exception? cause = null) : Exception(message, cause);
