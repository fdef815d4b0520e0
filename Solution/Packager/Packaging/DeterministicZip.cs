using System.IO.Compression;
using System.Text;

namespace Segmentation.Packager.Packaging;

/// <summary>Writes zips that are the same byte for byte when their entries are: no clock, time zone, user or file attribute goes in.</summary>
public static class DeterministicZip
{
    /// <summary>The earliest moment a zip can state.</summary>
    static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the entries in the order given.</summary>
    public static byte[] Write(IEnumerable<PackageEntry> entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var entry in entries) Add(zip, entry);
        }
        return stream.ToArray();
    }

    static void Add(ZipArchive zip, PackageEntry entry)
    {
        var target = zip.CreateEntry(entry.Name, CompressionLevel.Optimal);
        target.LastWriteTime = Stamp;
        target.ExternalAttributes = 0;
        using var stream = target.Open();
        stream.Write(entry.Content);
    }
}
