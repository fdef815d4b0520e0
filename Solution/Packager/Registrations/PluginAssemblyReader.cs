using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Segmentation.Packager.Registrations;

/// <summary>Reads an assembly's metadata without loading it, so that neither its framework nor the SDK need be at hand.</summary>
public static class PluginAssemblyReader
{
    /// <summary>Reads an assembly.</summary>
    /// <exception cref="BadImageFormatException">The bytes are no .NET assembly.</exception>
    public static PluginAssemblyFile Read(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        if (!file.HasMetadata) throw new BadImageFormatException("The file holds native code, not a .NET assembly.");
        var reader = file.GetMetadataReader();
        var declarations = reader.TypeDefinitions.SelectMany(handle => Declarations(reader, reader.GetTypeDefinition(handle))).ToList();
        return new(
            reader.GetAssemblyDefinition().GetAssemblyName(),
            [.. reader.AssemblyReferences.Select(handle => reader.GetAssemblyReference(handle).GetAssemblyName())],
            [.. declarations.Select(declaration => RegistrationAttribute.Step(declaration.Type, declaration.Value)).OfType<StepRegistration>()],
            [.. declarations.Select(declaration => RegistrationAttribute.CustomApi(declaration.Type, declaration.Value)).OfType<CustomApiRegistration>()]);
    }

    static IEnumerable<(string Type, CustomAttributeValue<string> Value)> Declarations(MetadataReader reader, TypeDefinition type)
    {
        if ((type.Attributes & TypeAttributes.Abstract) != 0) yield break;
        var name = FullName(reader, type);
        foreach (var handle in type.GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (SimpleName(reader, attribute.Constructor) == RegistrationAttribute.TypeName)
                yield return (name, attribute.DecodeValue(new TypeNames()));
        }
    }

    static string FullName(MetadataReader reader, TypeDefinition type)
    {
        var name = reader.GetString(type.Name);
        if (type.IsNested) return $"{FullName(reader, reader.GetTypeDefinition(type.GetDeclaringType()))}+{name}";
        return type.Namespace.IsNil ? name : $"{reader.GetString(type.Namespace)}.{name}";
    }

    static string SimpleName(MetadataReader reader, EntityHandle constructor)
    {
        var owner = constructor.Kind == HandleKind.MethodDefinition
            ? reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()
            : reader.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        return owner.Kind switch
        {
            HandleKind.TypeDefinition => reader.GetString(reader.GetTypeDefinition((TypeDefinitionHandle)owner).Name),
            HandleKind.TypeReference => reader.GetString(reader.GetTypeReference((TypeReferenceHandle)owner).Name),
            _ => "",
        };
    }
}
