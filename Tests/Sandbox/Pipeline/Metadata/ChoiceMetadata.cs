using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Metadata;

/// <summary>A choice as the SDK describes it.</summary>
internal static class ChoiceMetadata
{
    internal static OptionSetMetadata Of(ChoiceDefinition choice, ColumnType type, int language) => new(
        new OptionMetadataCollection(choice.Options.Select(option => Option(option, type, language)).ToList()))
    {
        Name = choice.Name,
        IsGlobal = choice.IsGlobal,
        DisplayName = SdkLabel.Of(choice.DisplayName, language),
        OptionSetType = type switch
        {
            ColumnType.State => OptionSetType.State,
            ColumnType.Status => OptionSetType.Status,
            _ => OptionSetType.Picklist,
        },
    };

    internal static BooleanOptionSetMetadata OfYesNo(ChoiceDefinition choice, int language) => new(
        Option(choice.Options.First(option => option.Value == 1), ColumnType.Boolean, language),
        Option(choice.Options.First(option => option.Value == 0), ColumnType.Boolean, language))
    {
        Name = choice.Name,
        IsGlobal = choice.IsGlobal,
        DisplayName = SdkLabel.Of(choice.DisplayName, language),
        OptionSetType = OptionSetType.Boolean,
    };

    private static OptionMetadata Option(ChoiceOption option, ColumnType type, int language)
    {
        var metadata = type switch
        {
            ColumnType.State => new StateOptionMetadata { DefaultStatus = option.DefaultStatus, InvariantName = option.InvariantName },
            ColumnType.Status => new StatusOptionMetadata { State = option.State },
            _ => new OptionMetadata(),
        };
        metadata.Value = option.Value;
        metadata.Label = SdkLabel.Of(option.Label, language);
        metadata.Color = option.Color;
        return metadata;
    }
}
