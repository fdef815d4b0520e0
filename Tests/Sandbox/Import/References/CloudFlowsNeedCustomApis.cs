using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>A cloud flow calls custom APIs that are there, with parameters they have, over connection references that are there.</summary>
internal static class CloudFlowsNeedCustomApis
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment)
    {
        foreach (var flow in environment.CloudFlows)
        {
            foreach (var reference in flow.ConnectionReferences.Except(environment.ConnectionReferences, StringComparer.OrdinalIgnoreCase))
                yield return $"Cloud flow '{flow.Name}' uses the connection reference '{reference}', which no imported solution has.";
            foreach (var action in flow.Actions)
            {
                if (environment.CustomApis.FirstOrDefault(api => api.UniqueName == action.Message) is not { } api)
                    yield return $"Cloud flow '{flow.Name}' calls '{action.Message}', which no imported solution has.";
                else foreach (var problem in Parameters(flow, action, api)) yield return problem;
            }
        }
    }

    private static IEnumerable<string> Parameters(CloudFlowDefinition flow, CloudFlowAction action, CustomApiDefinition api) =>
    [
        .. action.Parameters.Keys.Except(api.Parameters.Select(parameter => parameter.UniqueName)).Select(name => $"Cloud flow '{flow.Name}' gives '{api.UniqueName}' the parameter '{name}', which it does not have."),
        .. api.Parameters.Where(parameter => !parameter.IsOptional && !action.Parameters.ContainsKey(parameter.UniqueName)).Select(parameter => $"Cloud flow '{flow.Name}' does not give '{api.UniqueName}' its parameter '{parameter.UniqueName}'."),
    ];
}
