using System.Runtime.Serialization;
using System.Text;
using System.Xml;
using Segmentation.Sandbox.Pipeline.Contexts;

namespace Segmentation.Sandbox.Jobs;

/// <summary>The context of an asynchronous step as its job keeps it.</summary>
internal static class JobData
{
    private static readonly DataContractSerializer Serializer =
        new(typeof(StepContext), new DataContractSerializerSettings { MaxItemsInObjectGraph = int.MaxValue });

    internal static string Write(StepContext context)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false }))
            Serializer.WriteObject(writer, context);
        return text.ToString();
    }

    internal static StepContext Read(string data)
    {
        using var reader = XmlReader.Create(new StringReader(data), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = false });
        return (StepContext)Serializer.ReadObject(reader)!;
    }
}
