using System.Runtime.Serialization;
using System.Xml.Linq;

namespace Segmentation.Sandbox.Tests.Sdk;

/// <summary>Objects as the organization service sends them.</summary>
internal static class Wire
{
    public static readonly XNamespace Contracts = "http://schemas.microsoft.com/xrm/2011/Contracts";
    public static readonly XNamespace Pairs = "http://schemas.datacontract.org/2004/07/System.Collections.Generic";

    public static T RoundTrip<T>(T value)
    {
        var serializer = new DataContractSerializer(typeof(T));
        using var reader = Write(value).CreateReader();
        return (T)serializer.ReadObject(reader)!;
    }

    public static XElement Write<T>(T value)
    {
        var document = new XDocument();
        using (var writer = document.CreateWriter())
            new DataContractSerializer(typeof(T)).WriteObject(writer, value);
        return document.Root!;
    }
}
