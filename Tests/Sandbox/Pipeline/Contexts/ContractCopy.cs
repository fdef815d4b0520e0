using System.Runtime.Serialization;
using System.Xml;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Pipeline.Contexts;

/// <summary>Copies values over the border between platform and plug-in as the platform's wire does: whatever is no data contract throws.</summary>
internal static class ContractCopy
{
    private static readonly DataContractSerializer Parameters = Serializer(typeof(ParameterCollection));
    private static readonly DataContractSerializer Images = Serializer(typeof(EntityImageCollection));

    /// <exception cref="SerializationException">A value's type is not known to the contract.</exception>
    /// <exception cref="InvalidDataContractException">A value's type has no data contract.</exception>
    internal static ParameterCollection Of(ParameterCollection parameters) =>
        parameters.Count == 0 ? new ParameterCollection() : (ParameterCollection)RoundTrip(Parameters, EarlyBound.Plain(parameters));

    internal static EntityImageCollection Of(EntityImageCollection images) =>
        images.Count == 0 ? new EntityImageCollection() : (EntityImageCollection)RoundTrip(Images, images);

    internal static bool IsNotSerializable(Exception failure) => failure is SerializationException or InvalidDataContractException;

    private static DataContractSerializer Serializer(Type type) =>
        new(type, new DataContractSerializerSettings { MaxItemsInObjectGraph = int.MaxValue });

    private static object RoundTrip(DataContractSerializer serializer, object value)
    {
        using var buffer = new MemoryStream();
        using (var writer = XmlDictionaryWriter.CreateBinaryWriter(buffer, null, null, ownsStream: false))
            serializer.WriteObject(writer, value);

        buffer.Position = 0;
        using var reader = XmlDictionaryReader.CreateBinaryReader(buffer, XmlDictionaryReaderQuotas.Max);
        return serializer.ReadObject(reader)!;
    }
}
