using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Hosting;

/// <summary>
/// The rows of environment variables: a definition for each that a solution declares, kept as the solution has it; a value only where the
/// solution brings one. A value that is there belongs to the environment, and an import leaves it alone.
/// </summary>
internal sealed class EnvironmentVariableRows(EnvironmentDefinition definition, StoreTransaction rows, DateTime now)
{
    internal const string Definitions = "environmentvariabledefinition", Values = "environmentvariablevalue";

    private static readonly EntityReference System = new("systemuser", WellKnownIds.SystemUser);

    /// <summary>Adds and updates them.</summary>
    internal void Write()
    {
        if (!definition.Tables.ContainsKey(Definitions))
            return;
        foreach (var variable in definition.EnvironmentVariables)
        {
            var id = NamedId.Of(Definitions, variable.SchemaName.ToLowerInvariant());
            Write(Definitions, id, keep: false,
                ("schemaname", variable.SchemaName), ("displayname", variable.DisplayName), ("type", new OptionSetValue(variable.Type)), ("defaultvalue", variable.DefaultValue));
            if (variable.Value is { } value)
                Write(Values, NamedId.Of(Values, variable.SchemaName.ToLowerInvariant()), keep: true,
                    ("schemaname", variable.SchemaName), ("value", value), ("environmentvariabledefinitionid", new EntityReference(Definitions, id)));
        }
    }

    private void Write(string table, Guid id, bool keep, params (string Column, object? Value)[] values)
    {
        var isThere = rows.Exists(table, id);
        if (isThere && keep)
            return;
        var row = new Entity(table, id);
        foreach (var (column, value) in isThere ? values : values.Concat(Stamps))
            row[column] = value;
        if (isThere)
            rows.Update(row);
        else
            rows.Insert(row);
    }

    private (string Column, object? Value)[] Stamps =>
    [
        ("createdon", now), ("modifiedon", now), ("createdby", System), ("modifiedby", System),
        ("ownerid", System), ("owninguser", System), ("owningbusinessunit", new EntityReference("businessunit", WellKnownIds.RootBusinessUnit)),
        ("statecode", new OptionSetValue(0)), ("statuscode", new OptionSetValue(1)),
    ];
}
