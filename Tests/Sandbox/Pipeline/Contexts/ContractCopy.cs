using System.Runtime.Serialization;
using System.Xml;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Pipeline.Contexts;

/// <summary>Copies values over the border between platform and plug-in as the platform's wire does: whatever is no data contract throws.</summary>
internal static class ContractCopy
{
    private static readonly DataContractSerializer Serializer =
        new(typeof(ParameterCollection), new DataContractSerializerSettings { MaxItemsInObjectGraph = int.MaxValue });

    /// <exception cref="SerializationException">A value's type is not known to the contract.</exception>
    /// <exception cref="InvalidDataContractException">A value's type has no data contract.</exception>
    internal static ParameterCollection Of(ParameterCollection parameters)
    {
        var copy = new ParameterCollection();
        foreach (var (name, value) in parameters)
            copy[name] = Of(value);
        return copy;
    }

    internal static EntityImageCollection Of(EntityImageCollection images)
    {
        var copy = new EntityImageCollection();
        foreach (var (alias, row) in images)
            copy[alias] = (Entity)Of(row);
        return copy;
    }

    internal static bool IsNotSerializable(Exception failure) => failure is SerializationException or InvalidDataContractException;

    private static object Of(object value) => ValueCopy.TryCopy(value, out var copy) ? copy! : RoundTrip(EarlyBound.Plain(value));

    private static object RoundTrip(object value)
    {
        const string name = "value";
        using var buffer = new MemoryStream();
        using (var writer = XmlDictionaryWriter.CreateBinaryWriter(buffer, null, null, ownsStream: false))
            Serializer.WriteObject(writer, new ParameterCollection { [name] = value });

        buffer.Position = 0;
        using var reader = XmlDictionaryReader.CreateBinaryReader(buffer, XmlDictionaryReaderQuotas.Max);
        return ((ParameterCollection)Serializer.ReadObject(reader)!)[name];
    }
}
