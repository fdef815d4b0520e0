using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Hosting;

/// <summary>The rows of custom APIs and their request parameters: one for each that a solution declares, kept as the solution has it.</summary>
internal sealed class CustomApiRows(EnvironmentDefinition definition, DeclaredRows rows)
{
    private const string Apis = "customapi", Parameters = "customapirequestparameter";

    /// <summary>Adds and updates them, and deletes those that no solution declares any more.</summary>
    internal void Write()
    {
        if (!definition.Tables.ContainsKey(Apis))
            return;
        foreach (var api in definition.CustomApis)
        {
            rows.Write(Apis, IdOf(api), keep: false,
                ("uniquename", api.UniqueName), ("name", api.UniqueName), ("displayname", api.DisplayName), ("bindingtype", new OptionSetValue(api.BindingType)),
                ("boundentitylogicalname", api.BoundTable), ("isfunction", api.IsFunction), ("isprivate", api.IsPrivate),
                ("executeprivilegename", api.ExecutePrivilege), ("allowedcustomprocessingsteptype", new OptionSetValue(api.AllowedStepType)));
            foreach (var parameter in api.Parameters)
                rows.Write(Parameters, IdOf(api, parameter), keep: false,
                    ("uniquename", parameter.UniqueName), ("name", parameter.UniqueName), ("displayname", parameter.UniqueName), ("type", new OptionSetValue((int)parameter.Type)),
                    ("isoptional", parameter.IsOptional), ("logicalentityname", parameter.Table), ("customapiid", new EntityReference(Apis, IdOf(api))));
        }

        rows.DeleteOthers(Parameters, definition.CustomApis.SelectMany(api => api.Parameters.Select(parameter => IdOf(api, parameter))).ToHashSet());
        rows.DeleteOthers(Apis, definition.CustomApis.Select(IdOf).ToHashSet());
    }

    private static Guid IdOf(CustomApiDefinition api) => NamedId.Of(Apis, api.UniqueName.ToLowerInvariant());

    private static Guid IdOf(CustomApiDefinition api, CustomApiParameter parameter) =>
        NamedId.Of(Parameters, $"{api.UniqueName}/{parameter.UniqueName}".ToLowerInvariant());
}
