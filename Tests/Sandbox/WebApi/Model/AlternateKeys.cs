using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Vocabularies.Community.V1;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.WebApi.Model;

/// <summary>Lets rows be addressed by alternate key.</summary>
internal static class AlternateKeys
{
    public static void Annotate(EdmModel edm, EdmEntityType type, TableDefinition table)
    {
        foreach (var key in table.AlternateKeys)
        {
            var properties = key.Columns
                .Select(column => PropertyNames.Of(table.Columns[column]))
                .ToDictionary(name => name, name => type.FindProperty(name)!);
            edm.AddAlternateKeyAnnotation(type, properties);
        }
    }
}
