using System.Reflection;
using Microsoft.OData.Edm;
using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.WebApi.Definitions;

/// <summary>
/// Table definitions in OData's terms, made from the SDK's metadata classes: what has an identity of its own is an
/// entity reached by $expand, the rest are complex values (learn.microsoft.com, "Web API metadata entity types").
/// </summary>
internal sealed class DefinitionTypes
{
    private static readonly Type[] Derived = typeof(EntityMetadata).Assembly.GetTypes()
        .Where(type => type.IsPublic && (type.IsSubclassOf(typeof(AttributeMetadata)) || type.IsSubclassOf(typeof(OptionSetMetadataBase)) || type.IsSubclassOf(typeof(OptionMetadata))))
        .OrderBy(type => type.Name, StringComparer.Ordinal).ToArray();

    private readonly EdmModel _model = new();
    private readonly Dictionary<Type, IEdmSchemaType> _types = [];

    private DefinitionTypes()
    {
        var container = new EdmEntityContainer(EdmModelBuilder.Namespace, "Definitions");
        _model.AddElement(container);
        container.AddEntitySet("EntityDefinitions", Entity(typeof(EntityMetadata)));
        container.AddEntitySet("GlobalOptionSetDefinitions", Entity(typeof(OptionSetMetadataBase)));
        foreach (var type in Derived) _ = IsEntity(type) ? (IEdmSchemaType)Entity(type) : Complex(type);
        AlternateKey(typeof(EntityMetadata), nameof(EntityMetadata.LogicalName));
        AlternateKey(typeof(AttributeMetadata), nameof(AttributeMetadata.LogicalName));
        AlternateKey(typeof(OptionSetMetadataBase), nameof(OptionSetMetadataBase.Name));
    }

    /// <summary>The model; it is the same for every environment.</summary>
    public static IEdmModel Model { get; } = new DefinitionTypes()._model;

    /// <summary>Whether the Web API gives objects of the class an address of their own.</summary>
    public static bool IsEntity(Type type) =>
        typeof(MetadataBase).IsAssignableFrom(type) && !typeof(OptionMetadata).IsAssignableFrom(type) && type != typeof(Microsoft.Xrm.Sdk.LocalizedLabel);

    /// <summary>The class of a collection's members; null for what is no collection.</summary>
    public static Type? MemberOf(Type type) => type == typeof(string) || type == typeof(byte[]) ? null
        : type.GetInterfaces().FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private EdmEntityType Entity(Type type)
    {
        if (_types.TryGetValue(type, out var known)) return (EdmEntityType)known;
        var parent = IsEntity(type.BaseType!) ? Entity(type.BaseType!) : null;
        var entity = new EdmEntityType(EdmModelBuilder.Namespace, type.Name, parent, type.IsAbstract, isOpen: false);
        _types.Add(type, entity);
        _model.AddElement(entity);
        foreach (var property in DefinitionProperty.DeclaredBy(type))
        {
            var added = Add(entity, property);
            if (property.Name == nameof(MetadataBase.MetadataId)) entity.AddKeys((IEdmStructuralProperty)added);
        }
        if (type == typeof(EnumAttributeMetadata) || type == typeof(BooleanAttributeMetadata))
            entity.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo { Name = GlobalChoice.Property, Target = Entity(GlobalChoice.TypeOn(type)), TargetMultiplicity = EdmMultiplicity.ZeroOrOne });
        return entity;
    }

    private IEdmProperty Add(EdmEntityType entity, PropertyInfo property)
    {
        var member = MemberOf(property.PropertyType);
        var target = member ?? property.PropertyType;
        return IsEntity(target)
            ? entity.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo { Name = property.Name, Target = Entity(target), TargetMultiplicity = member is null ? EdmMultiplicity.ZeroOrOne : EdmMultiplicity.Many, ContainsTarget = true })
            : entity.AddStructuralProperty(property.Name, Reference(property.PropertyType));
    }

    private EdmComplexType Complex(Type type)
    {
        if (_types.TryGetValue(type, out var known)) return (EdmComplexType)known;
        var parent = typeof(OptionMetadata).IsAssignableFrom(type.BaseType) ? Complex(type.BaseType!) : null;
        var complex = new EdmComplexType(EdmModelBuilder.Namespace, type.Name, parent, isAbstract: false);
        _types.Add(type, complex);
        _model.AddElement(complex);
        foreach (var property in parent is null ? DefinitionProperty.AllOf(type) : DefinitionProperty.DeclaredBy(type))
            complex.AddStructuralProperty(property.Name, Reference(property.PropertyType));
        return complex;
    }

    private IEdmTypeReference Reference(Type type)
    {
        if (MemberOf(type) is { } member) return new EdmCollectionTypeReference(new EdmCollectionType(Reference(member)));
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum) return new EdmEnumTypeReference(Enumeration(plain), isNullable: true);
        return Primitive(plain) is { } kind ? EdmCoreModel.Instance.GetPrimitive(kind, isNullable: true) : new EdmComplexTypeReference(Complex(plain), isNullable: true);
    }

    private EdmEnumType Enumeration(Type type)
    {
        if (_types.TryGetValue(type, out var known)) return (EdmEnumType)known;
        var enumeration = new EdmEnumType(EdmModelBuilder.Namespace, type.Name);
        _types.Add(type, enumeration);
        _model.AddElement(enumeration);
        // two names of one value would make it ambiguous
        foreach (var value in Enum.GetValues(type).Cast<Enum>().Distinct()) enumeration.AddMember(value.ToString(), new EdmEnumMemberValue(Convert.ToInt64(value)));
        return enumeration;
    }

    private static EdmPrimitiveTypeKind? Primitive(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type == typeof(Guid) => EdmPrimitiveTypeKind.Guid,
        TypeCode.String => EdmPrimitiveTypeKind.String,
        TypeCode.Boolean => EdmPrimitiveTypeKind.Boolean,
        TypeCode.Int32 => EdmPrimitiveTypeKind.Int32,
        TypeCode.Int64 => EdmPrimitiveTypeKind.Int64,
        TypeCode.Double => EdmPrimitiveTypeKind.Double,
        TypeCode.Decimal => EdmPrimitiveTypeKind.Decimal,
        TypeCode.DateTime => EdmPrimitiveTypeKind.DateTimeOffset,
        _ => null,
    };

    private void AlternateKey(Type type, string property) =>
        _model.AddAlternateKeyAnnotation(Entity(type), new Dictionary<string, IEdmProperty> { [property] = Entity(type).FindProperty(property) });
}
