using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Checks the parameters and response properties of a custom API against its declaration.</summary>
internal static class CustomApiParameters
{
    private const string Bound = "Target";

    /// <exception cref="System.ServiceModel.FaultException">A parameter is missing, unknown or of another type.</exception>
    internal static void Check(CustomApiDefinition api, ParameterCollection given)
    {
        foreach (var (name, _) in given)
            if (!(api.BindingType == 1 && name == Bound) && !api.Parameters.Any(parameter => parameter.UniqueName == name))
                throw OrganizationFault.Create(ErrorCodes.InvalidArgument,
                    $"Unrecognized request parameter: {name}. {api.UniqueName} takes {Names(api.Parameters)}.");

        foreach (var parameter in api.Parameters)
            if (given.TryGetValue(parameter.UniqueName, out var value) && value is not null)
                CheckType(api, parameter, value, "request parameter");
            else if (!parameter.IsOptional)
                throw OrganizationFault.Create(ErrorCodes.InvalidArgument, $"Required field '{parameter.UniqueName}' is missing for {api.UniqueName}.");
    }

    /// <exception cref="System.ServiceModel.FaultException">The plug-in set a response property of another type than declared.</exception>
    internal static void CheckResponse(CustomApiDefinition api, ParameterCollection results)
    {
        foreach (var property in api.Response)
            if (results.TryGetValue(property.UniqueName, out var value) && value is not null)
                CheckType(api, property, value, "response property");
    }

    private static void CheckType(CustomApiDefinition api, CustomApiParameter parameter, object value, string kind)
    {
        var expected = TypeOf(parameter.Type);
        if (!expected.IsInstanceOfType(value))
            throw OrganizationFault.Create(ErrorCodes.InvalidArgument,
                $"The {kind} {parameter.UniqueName} of {api.UniqueName} is of type {parameter.Type} ({expected}), not {value.GetType()}.");
    }

    private static Type TypeOf(CustomApiType type) => type switch
    {
        CustomApiType.Boolean => typeof(bool),
        CustomApiType.DateTime => typeof(DateTime),
        CustomApiType.Decimal => typeof(decimal),
        CustomApiType.Entity => typeof(Entity),
        CustomApiType.EntityCollection => typeof(EntityCollection),
        CustomApiType.EntityReference => typeof(EntityReference),
        CustomApiType.Float => typeof(double),
        CustomApiType.Integer => typeof(int),
        CustomApiType.Money => typeof(Money),
        CustomApiType.Picklist => typeof(OptionSetValue),
        CustomApiType.String => typeof(string),
        CustomApiType.StringArray => typeof(string[]),
        _ => typeof(Guid),
    };

    private static string Names(IReadOnlyList<CustomApiParameter> parameters) =>
        parameters.Count == 0 ? "no parameters" : string.Join(", ", parameters.Select(parameter => parameter.UniqueName));
}
