using System.Reflection;
using System.Reflection.Metadata;

namespace Segmentation.Sandbox.Tests.Sdk;

/// <summary>
/// What other assemblies can use of an assembly, a line each: T type, I interface it implements, A data contract or flags,
/// then its members as <see cref="MemberSurface"/> writes them.
/// </summary>
internal static class PublicSurface
{
    public static IEnumerable<string> Of(MetadataReader metadata) =>
        from handle in metadata.TypeDefinitions
        where metadata.GetTypeDefinition(handle).Attributes.HasFlag(TypeAttributes.Public)
        from line in Lines(metadata, handle)
        select line;

    private static IEnumerable<string> Lines(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = SignatureNames.Of(metadata, handle);
        return
        [
            TypeLine(metadata, type, name),
            .. type.GetInterfaceImplementations().Select(implementation =>
                $"I {name} : {SignatureNames.Of(metadata, metadata.GetInterfaceImplementation(implementation).Interface)}"),
            .. Contracts(metadata, type).Select(contract => $"A {name} : {contract}"),
            .. MemberSurface.Of(metadata, type, name),
        ];
    }

    private static string TypeLine(MetadataReader metadata, TypeDefinition type, string name)
    {
        var parent = SignatureNames.Of(metadata, type.BaseType);
        var parameters = type.GetGenericParameters().Select(parameter => metadata.GetString(metadata.GetGenericParameter(parameter).Name));
        var generics = type.GetGenericParameters().Count == 0 ? "" : $" <{string.Join(",", parameters)}>";
        return $"T {name} : {Kind(type.Attributes, parent)} base={parent}{generics}";
    }

    private static string Kind(TypeAttributes attributes, string parent) => parent switch
    {
        _ when attributes.HasFlag(TypeAttributes.Interface) => "interface",
        "System.Enum" => "enum",
        "System.ValueType" => "struct",
        "System.MulticastDelegate" => "delegate",
        _ when attributes.HasFlag(TypeAttributes.Abstract | TypeAttributes.Sealed) => "class static",
        _ when attributes.HasFlag(TypeAttributes.Abstract) => "class abstract",
        _ when attributes.HasFlag(TypeAttributes.Sealed) => "class sealed",
        _ => "class",
    };

    private static IEnumerable<string> Contracts(MetadataReader metadata, TypeDefinition type) =>
        from attribute in type.GetCustomAttributes()
        let constructor = metadata.GetCustomAttribute(attribute).Constructor
        where constructor.Kind == HandleKind.MemberReference
        let name = SignatureNames.Of(metadata, metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent)
        where name is "System.Runtime.Serialization.DataContractAttribute" or "System.FlagsAttribute"
        select name == "System.FlagsAttribute" ? "Flags" : "DataContract";
}
