using System.IO.Compression;

namespace Segmentation.Sandbox.Import.Package;

/// <summary>Unpacks a solution zip into memory, within limits that are checked on the bytes that really come out.</summary>
public sealed class SolutionPackageReader(PackageLimits limits)
{
    /// <summary>The files of the zip.</summary>
    /// <exception cref="SolutionImportException">Not a zip, or not one to unpack.</exception>
    public SolutionPackage Read(Stream zip)
    {
        try
        {
            using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > limits.Entries)
                throw Refusal($"The zip has {archive.Entries.Count:N0} entries; at most {limits.Entries:N0} are read.");
            return new SolutionPackage(Unpack(archive));
        }
        catch (InvalidDataException damage)
        {
            throw Refusal($"The file is not a zip, or is damaged: {damage.Message} A solution is the zip exported by an environment or written by the packager.");
        }
    }

    private Dictionary<string, byte[]> Unpack(ZipArchive archive)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var left = limits.Bytes;
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            RequirePlainPath(entry.FullName);
            var content = Unpack(entry, Math.Min(left, limits.BytesOfEntry));
            left -= content.Length;
            if (!files.TryAdd(entry.FullName, content))
                throw Refusal($"The zip has two entries named '{entry.FullName}'.");
        }
        return files;
    }

    private byte[] Unpack(ZipArchiveEntry entry, long most)
    {
        using var source = entry.Open();
        using var content = new MemoryStream();
        var block = new byte[81920];
        for (int read; (read = source.Read(block)) > 0;)
        {
            if (content.Length + read > most)
                throw Refusal($"The zip is too large when unpacked: '{entry.FullName}' goes beyond {limits.BytesOfEntry >> 20} MB for one entry or {limits.Bytes >> 20} MB for all.");
            content.Write(block, 0, read);
        }
        return content.ToArray();
    }

    private static void RequirePlainPath(string path)
    {
        if (path.StartsWith('/') || path.Contains('\\') || path.Contains(':') || path.Split('/').Any(part => part is "" or "." or ".."))
            throw Refusal($"The zip's entry '{path}' is not a plain path inside the solution (folders separated by '/').");
    }

    private static SolutionImportException Refusal(string message) => new([new ImportProblem("", null, message)]);
}
