using System.Reflection;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Tests.Registration;

/// <summary>A step or custom API as its plug-in declares it.</summary>
internal sealed record RegisteredStep(Type Plugin, CrmPluginRegistrationAttribute Attribute)
{
    internal static IReadOnlyList<Type> Plugins { get; } =
        typeof(PluginBase).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PluginBase))).ToList();

    internal static IReadOnlyList<RegisteredStep> All { get; } = Plugins
        .SelectMany(type => type.GetCustomAttributes<CrmPluginRegistrationAttribute>().Select(attribute => new RegisteredStep(type, attribute)))
        .ToList();

    internal static IReadOnlyList<RegisteredStep> Steps { get; } = All.Where(step => step.Attribute.Stage != null).ToList();

    internal bool HasImage(ImageTypeEnum type) =>
        (Attribute.Image1Name != null && Attribute.Image1Type == type) || (Attribute.Image2Name != null && Attribute.Image2Type == type);
}
