using Segmentation.Sandbox.Hosting;

namespace Segmentation.Sandbox.Sample;

/// <summary>Ids of sample rows: name-based (RFC 9562, version 5), so that a row has the same id in every environment.</summary>
public static class SampleIds
{
    private static readonly byte[] Namespace = new Guid("8d1f5c1e-53f0-4f6e-9a53-0b6a6c2f7d10").ToByteArray(bigEndian: true);

    /// <summary>Id of the row with that key in a table's data.</summary>
    public static Guid Of(string table, string key) => NamedId.Of(Namespace, $"{table}/{key}");
}
