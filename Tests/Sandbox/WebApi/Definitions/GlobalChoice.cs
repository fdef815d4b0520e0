using Microsoft.Xrm.Sdk.Metadata;

namespace Segmentation.Sandbox.WebApi.Definitions;

/// <summary>The Web API shows the choice of a column in one of two properties: its own in OptionSet, a global one in GlobalOptionSet.</summary>
internal static class GlobalChoice
{
    /// <summary>The property the SDK's classes do not have.</summary>
    public const string Property = "GlobalOptionSet";

    /// <summary>The class of the choice of such columns.</summary>
    public static Type TypeOn(Type column) => column.GetProperty(nameof(EnumAttributeMetadata.OptionSet))!.PropertyType;

    /// <summary>The value of a navigation property of a definition.</summary>
    public static object? Read(object definition, string property)
    {
        if (property != Property && !(property == nameof(EnumAttributeMetadata.OptionSet) && definition is AttributeMetadata)) return DefinitionProperty.Read(definition, property);
        var choice = DefinitionProperty.Read(definition, nameof(EnumAttributeMetadata.OptionSet)) as OptionSetMetadataBase;
        return choice?.IsGlobal == true == (property == Property) ? choice : null;
    }
}
