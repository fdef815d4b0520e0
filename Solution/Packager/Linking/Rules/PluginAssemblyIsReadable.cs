using Segmentation.Packager.Files;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The file given as plug-in assembly is one.</summary>
public sealed class PluginAssemblyIsReadable : ISourceRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionInput input)
    {
        if (input.PluginAssembly == null) yield break;
        if (Reason(input.PluginAssembly) is { } reason)
            yield return new("the plug-in assembly", reason, "Give the DLL that the plug-in project builds.");
    }

    static string? Reason(byte[] assembly)
    {
        try
        {
            PluginAssemblyReader.Read(assembly);
            return null;
        }
        catch (BadImageFormatException reason)
        {
            return reason.Message;
        }
    }
}
