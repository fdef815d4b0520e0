using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Hosting;

/// <summary>
/// The rows of environment variables: a definition for each that a solution declares, kept as the solution has it; a value only where the
/// solution brings one. A value that is there belongs to the environment, and an import leaves it alone.
/// </summary>
internal sealed class EnvironmentVariableRows(EnvironmentDefinition definition, DeclaredRows rows)
{
    internal const string Definitions = "environmentvariabledefinition", Values = "environmentvariablevalue";

    /// <summary>Adds and updates them.</summary>
    internal void Write()
    {
        if (!definition.Tables.ContainsKey(Definitions))
            return;
        foreach (var variable in definition.EnvironmentVariables)
        {
            var id = NamedId.Of(Definitions, variable.SchemaName.ToLowerInvariant());
            rows.Write(Definitions, id, keep: false,
                ("schemaname", variable.SchemaName), ("displayname", variable.DisplayName), ("type", new OptionSetValue(variable.Type)), ("defaultvalue", variable.DefaultValue));
            if (variable.Value is { } value)
                rows.Write(Values, NamedId.Of(Values, variable.SchemaName.ToLowerInvariant()), keep: true,
                    ("schemaname", variable.SchemaName), ("value", value), ("environmentvariabledefinitionid", new EntityReference(Definitions, id)));
        }
    }
}
