using Microsoft.OData.Edm;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.WebApi.Model;

/// <summary>
/// Describes an environment in OData's terms, as the platform's $metadata does: a lookup column is a read-only
/// <c>_column_value</c> property beside a navigation property for each table it can point at.
/// </summary>
public static class EdmModelBuilder
{
    /// <summary>Namespace of the platform's types.</summary>
    public const string Namespace = "Microsoft.Dynamics.CRM";

    /// <summary>The model of an environment.</summary>
    public static WebApiModel Build(EnvironmentDefinition environment)
    {
        var edm = new EdmModel();
        var container = new EdmEntityContainer(Namespace, "System");
        edm.AddElement(container);
        var types = new Dictionary<string, EdmEntityType>(StringComparer.Ordinal);
        var sets = new Dictionary<string, EdmEntitySet>(StringComparer.Ordinal);
        foreach (var table in environment.Tables.Values.OrderBy(table => table.LogicalName, StringComparer.Ordinal))
        {
            var type = EntityTypeFor(table);
            edm.AddElement(type);
            types.Add(table.LogicalName, type);
            sets.Add(table.LogicalName, container.AddEntitySet(table.EntitySetName, type));
            AlternateKeys.Annotate(edm, type, table);
        }
        var navigations = NavigationProperties.Add(environment, types, sets);
        OperationImports.Add(edm, container, environment.CustomApis, types);
        return new WebApiModel(environment, edm, navigations);
    }

    private static EdmEntityType EntityTypeFor(TableDefinition table)
    {
        var type = new EdmEntityType(Namespace, table.LogicalName);
        foreach (var column in table.Columns.Values.OrderBy(column => column.LogicalName, StringComparer.Ordinal))
        {
            if (column.Type == ColumnType.EntityName) continue;
            var property = type.AddStructuralProperty(PropertyNames.Of(column), PropertyTypes.Of(column));
            if (column.LogicalName == table.PrimaryKey) type.AddKeys(property);
        }
        return type;
    }
}
