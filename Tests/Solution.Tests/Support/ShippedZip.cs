using System.IO.Compression;
using System.Xml.Linq;

namespace Segmentation.Solution.Tests.Support;

/// <summary>A zip as the build leaves it in artifacts, which is what an administrator imports.</summary>
sealed class ShippedZip
{
    ShippedZip(string file)
    {
        Assert.IsTrue(File.Exists(file), $"{file} is missing: build Solution/Packager without -p:PackSolution=false.");
        Bytes = File.ReadAllBytes(file);
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        Entries = zip.Entries.ToDictionary(entry => entry.FullName, Read);
    }

    public static ShippedZip Managed => new(Repository.At("artifacts", "solutions", "Segmentation_managed.zip"));

    public static ShippedZip Unmanaged => new(Repository.At("artifacts", "solutions", "Segmentation.zip"));

    public byte[] Bytes { get; }

    public IReadOnlyDictionary<string, byte[]> Entries { get; }

    public XDocument Xml(string entry) => XDocument.Load(new MemoryStream(Entries[entry]));

    /// <summary>The one entry that ends with a text.</summary>
    public byte[] Single(string ending) => Entries.Single(entry => entry.Key.EndsWith(ending, StringComparison.Ordinal)).Value;

    static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
