using Microsoft.OData.Edm;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.WebApi.Model;

/// <summary>An environment with its OData description.</summary>
public sealed class WebApiModel
{
    private readonly IReadOnlyDictionary<(string Table, string Property), Navigation> _navigations;
    private readonly Dictionary<string, TableDefinition> _tablesBySet;

    /// <summary>The model of an environment.</summary>
    public WebApiModel(EnvironmentDefinition environment, IEdmModel edm, IReadOnlyDictionary<(string Table, string Property), Navigation> navigations)
    {
        Environment = environment;
        Edm = edm;
        _navigations = navigations;
        _tablesBySet = environment.Tables.Values.ToDictionary(table => table.EntitySetName, StringComparer.Ordinal);
    }

    /// <summary>The environment.</summary>
    public EnvironmentDefinition Environment { get; }
    /// <summary>Its OData description.</summary>
    public IEdmModel Edm { get; }

    /// <summary>The table behind an OData type.</summary>
    public TableDefinition TableOf(IEdmType type) => Environment.Table(((IEdmSchemaElement)type).Name);

    /// <summary>The table of an entity set; null where there is none.</summary>
    public TableDefinition? TableOfSet(string entitySet) => _tablesBySet.GetValueOrDefault(entitySet);

    /// <summary>The navigation of that property; null where there is none.</summary>
    public Navigation? NavigationOf(TableDefinition table, string property) => _navigations.GetValueOrDefault((table.LogicalName, property));

    /// <summary>The OData type of a table.</summary>
    public IEdmEntityType TypeOf(TableDefinition table) => (IEdmEntityType)Edm.FindDeclaredType($"{EdmModelBuilder.Namespace}.{table.LogicalName}");

    /// <summary>The entity set of a table.</summary>
    public IEdmEntitySet SetOf(TableDefinition table) => Edm.EntityContainer.FindEntitySet(table.EntitySetName);
}
