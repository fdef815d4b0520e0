using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;

namespace Segmentation.Sandbox.Tests.Sdk;

/// <summary>The public and protected members of a type, a line each: F field, M method with the names of its parameters, P property.</summary>
internal static class MemberSurface
{
    public static IEnumerable<string> Of(MetadataReader metadata, TypeDefinition type, string typeName) =>
    [
        .. type.GetFields().Select(metadata.GetFieldDefinition).Where(IsVisible).Select(field => $"F {typeName}::{Line(metadata, field)}"),
        .. type.GetMethods().Select(metadata.GetMethodDefinition).Where(IsVisible).Select(method => $"M {typeName}::{Line(metadata, method)}"),
        .. type.GetProperties().Select(metadata.GetPropertyDefinition).Select(property => Line(metadata, property))
            .OfType<string>().Select(line => $"P {typeName}::{line}"),
    ];

    private static string Line(MetadataReader metadata, FieldDefinition field)
    {
        var kind = field.Attributes.HasFlag(FieldAttributes.Literal) ? "const " : field.Attributes.HasFlag(FieldAttributes.Static) ? "static " : "";
        return $"{metadata.GetString(field.Name)} : {kind}{field.DecodeSignature(SignatureNames.Instance, null)}"
            + Value(metadata, field.GetDefaultValue());
    }

    private static string Line(MetadataReader metadata, MethodDefinition method)
    {
        var signature = method.DecodeSignature(SignatureNames.Instance, null);
        var generics = signature.GenericParameterCount == 0 ? "" : $"``{signature.GenericParameterCount}";
        return Access(method) + Dispatch(method.Attributes)
            + $"{(signature.Header.IsInstance ? "instance" : "static")} {signature.ReturnType} {metadata.GetString(method.Name)}{generics}"
            + $"({string.Join(",", signature.ParameterTypes)}) [{string.Join(", ", Parameters(metadata, method))}]";
    }

    private static string? Line(MetadataReader metadata, PropertyDefinition property)
    {
        var accessors = property.GetAccessors();
        var visible = new[] { (Handle: accessors.Getter, Word: "get"), (Handle: accessors.Setter, Word: "set") }
            .Where(accessor => !accessor.Handle.IsNil && IsVisible(metadata.GetMethodDefinition(accessor.Handle)))
            .Select(accessor => Access(metadata.GetMethodDefinition(accessor.Handle)) + accessor.Word)
            .ToArray();
        if (visible.Length == 0)
            return null;

        var signature = property.DecodeSignature(SignatureNames.Instance, null);
        var index = signature.ParameterTypes.Length == 0 ? "" : $"[{string.Join(",", signature.ParameterTypes)}]";
        return $"{metadata.GetString(property.Name)} : {signature.ReturnType}{index} {{ {string.Join(" ", visible)} }}";
    }

    private static IEnumerable<string> Parameters(MetadataReader metadata, MethodDefinition method) =>
        from parameter in method.GetParameters().Select(metadata.GetParameter)
        where parameter.SequenceNumber > 0
        orderby parameter.SequenceNumber
        select metadata.GetString(parameter.Name)
            + (parameter.Attributes.HasFlag(ParameterAttributes.Optional) ? "?" + Value(metadata, parameter.GetDefaultValue()) : "")
            + (parameter.Attributes.HasFlag(ParameterAttributes.Out) ? " out" : "");

    private static string Value(MetadataReader metadata, ConstantHandle handle)
    {
        if (handle.IsNil)
            return "";
        var constant = metadata.GetConstant(handle);
        var value = metadata.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode);
        return " = " + (value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    private static string Dispatch(MethodAttributes attributes) => (attributes & (MethodAttributes.Abstract | MethodAttributes.Virtual | MethodAttributes.Final)) switch
    {
        MethodAttributes.Abstract | MethodAttributes.Virtual => "abstract ",
        MethodAttributes.Virtual => "virtual ",
        _ => "",
    };

    private static string Access(MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public ? "" : "protected ";

    private static bool IsVisible(MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem
        && (method.Attributes & (MethodAttributes.Static | MethodAttributes.RTSpecialName)) != (MethodAttributes.Static | MethodAttributes.RTSpecialName);

    private static bool IsVisible(FieldDefinition field) =>
        (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;
}
