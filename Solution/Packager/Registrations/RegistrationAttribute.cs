using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Segmentation.Packager.Registrations;

/// <summary>
/// Reads spkl's attribute. spkl finds it by its simple type name and takes its arguments by position
/// (scottdurow/SparkleXrm, SparkleXrm.Tasks/CrmPluginRegistrationAttribute.cs), so does this.
/// </summary>
static class RegistrationAttribute
{
    /// <summary>Simple name of the attribute type.</summary>
    public const string TypeName = "CrmPluginRegistrationAttribute";

    const int SynchronousMode = 1;
    const int SandboxIsolation = 1;

    /// <summary>Reads a declaration of a step, or null when it is one of a custom API.</summary>
    public static StepRegistration? Step(string type, CustomAttributeValue<string> value)
    {
        var fixedArguments = value.FixedArguments;
        if (fixedArguments.Length < 8) return null;
        var named = value.NamedArguments.ToDictionary(argument => argument.Name!, argument => argument.Value);
        return new StepRegistration
        {
            TypeName = type,
            Id = Guid.TryParse(Text(named, "Id"), out var id) ? id : null,
            Message = Text(fixedArguments, 0),
            Table = Text(fixedArguments, 1),
            Stage = (Stage)Number(fixedArguments, 2),
            IsAsynchronous = Number(fixedArguments, 3) != SynchronousMode,
            FilteringAttributes = Text(fixedArguments, 4),
            Name = Text(fixedArguments, 5),
            Rank = Number(fixedArguments, 6),
            IsSandboxed = Number(fixedArguments, 7) == SandboxIsolation,
            Description = Text(named, "Description"),
            Configuration = Text(named, "UnSecureConfiguration"),
            DeletesFinishedJobs = named.GetValueOrDefault("DeleteAsyncOperation") is true,
            Images = [.. Image(named, "Image1"), .. Image(named, "Image2")],
        };
    }

    /// <summary>Reads a declaration of a custom API, or null when it is one of a step.</summary>
    public static CustomApiRegistration? CustomApi(string type, CustomAttributeValue<string> value) =>
        value.FixedArguments.Length == 1 ? new(type, Text(value.FixedArguments, 0)) : null;

    static IEnumerable<StepImage> Image(Dictionary<string, object?> named, string prefix)
    {
        if (Text(named, prefix + "Name") is not { Length: > 0 } name) yield break;
        yield return new((ImageType)(named.GetValueOrDefault(prefix + "Type") as int? ?? 0), name, Text(named, prefix + "Attributes"));
    }

    static string Text(ImmutableArray<CustomAttributeTypedArgument<string>> arguments, int index) => arguments[index].Value as string ?? "";

    static string Text(Dictionary<string, object?> named, string name) => named.GetValueOrDefault(name) as string ?? "";

    static int Number(ImmutableArray<CustomAttributeTypedArgument<string>> arguments, int index) => (int)arguments[index].Value!;
}
