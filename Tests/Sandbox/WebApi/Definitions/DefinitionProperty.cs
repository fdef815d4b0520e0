using System.Reflection;
using System.Runtime.Serialization;

namespace Segmentation.Sandbox.WebApi.Definitions;

/// <summary>The properties of the SDK's metadata classes that the Web API shows: those of their data contracts.</summary>
internal static class DefinitionProperty
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>Properties the class itself declares.</summary>
    public static IEnumerable<PropertyInfo> DeclaredBy(Type type) => Of(type, Instance | BindingFlags.DeclaredOnly);

    /// <summary>Properties of an object, those of its base classes first.</summary>
    public static IEnumerable<PropertyInfo> AllOf(Type type) => type.BaseType is { } parent && parent != typeof(object) ? AllOf(parent).Concat(DeclaredBy(type)) : DeclaredBy(type);

    /// <summary>The value of a property, by name; null where the object's class has no such property.</summary>
    public static object? Read(object instance, string name) => instance.GetType().GetProperty(name, Instance)?.GetValue(instance);

    private static IEnumerable<PropertyInfo> Of(Type type, BindingFlags flags) =>
        type.GetProperties(flags).Where(property => property.GetCustomAttribute<DataMemberAttribute>() is not null && property.Name != "HasChanged");
}
