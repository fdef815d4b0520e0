using Microsoft.OData.Edm;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.WebApi.Model;

/// <summary>Adds custom APIs as OData actions and functions, and WhoAmI.</summary>
internal static class OperationImports
{
    public static void Add(EdmModel edm, EdmEntityContainer container, IEnumerable<CustomApiDefinition> customApis, Dictionary<string, EdmEntityType> types)
    {
        AddWhoAmI(edm, container);
        foreach (var api in customApis.Where(api => api.BindingType == 0).OrderBy(api => api.UniqueName, StringComparer.Ordinal))
        {
            var response = ResponseType(edm, api, types);
            EdmOperation operation = api.IsFunction
                ? new EdmFunction(EdmModelBuilder.Namespace, api.UniqueName, response)
                : new EdmAction(EdmModelBuilder.Namespace, api.UniqueName, response);
            foreach (var parameter in api.Parameters)
            {
                if (TypeOf(parameter, types) is not { } type) continue;
                if (parameter.IsOptional) operation.AddOptionalParameter(parameter.UniqueName, type);
                else operation.AddParameter(parameter.UniqueName, type);
            }
            edm.AddElement(operation);
            if (operation is EdmFunction function) container.AddFunctionImport(function);
            else container.AddActionImport((EdmAction)operation);
        }
    }

    private static void AddWhoAmI(EdmModel edm, EdmEntityContainer container)
    {
        var response = new EdmComplexType(EdmModelBuilder.Namespace, "WhoAmIResponse");
        foreach (var name in new[] { "BusinessUnitId", "UserId", "OrganizationId" }) response.AddStructuralProperty(name, EdmPrimitiveTypeKind.Guid, isNullable: false);
        edm.AddElement(response);
        var function = new EdmFunction(EdmModelBuilder.Namespace, "WhoAmI", new EdmComplexTypeReference(response, false));
        edm.AddElement(function);
        container.AddFunctionImport(function);
    }

    private static IEdmTypeReference? ResponseType(EdmModel edm, CustomApiDefinition api, Dictionary<string, EdmEntityType> types)
    {
        if (api.Response.Count == 0) return null;
        var type = new EdmComplexType(EdmModelBuilder.Namespace, api.UniqueName + "Response");
        foreach (var property in api.Response)
        {
            if (TypeOf(property, types) is { } reference && !reference.IsEntity()) type.AddStructuralProperty(property.UniqueName, reference);
        }
        edm.AddElement(type);
        return new EdmComplexTypeReference(type, false);
    }

    private static IEdmTypeReference? TypeOf(CustomApiParameter parameter, Dictionary<string, EdmEntityType> types) =>
        PropertyTypes.Of(parameter.Type)
        ?? (parameter.Table is { } table && types.TryGetValue(table, out var type) ? new EdmEntityTypeReference(type, true) : null);
}
