using System.Xml;
using System.Xml.Linq;

namespace Segmentation.Packager.Files;

/// <summary>The files below one folder, in memory, by their path with forward slashes in ordinal order.</summary>
public sealed class FileTree
{
    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    readonly SortedDictionary<string, byte[]> _files;
    readonly Dictionary<string, XDocument> _documents = [];

    /// <summary>Makes a tree of paths and contents.</summary>
    public FileTree(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        _files = new SortedDictionary<string, byte[]>(files.ToDictionary(file => file.Key, file => file.Value), StringComparer.Ordinal);

    /// <summary>No files.</summary>
    public static FileTree Empty { get; } = new([]);

    /// <summary>Every path.</summary>
    public IReadOnlyCollection<string> Paths => _files.Keys;

    /// <summary>Whether there is a file of this path.</summary>
    public bool Contains(string path) => _files.ContainsKey(path);

    /// <summary>Content of a file.</summary>
    public byte[] Bytes(string path) => _files[path];

    /// <summary>Paths that fit a pattern: <c>*</c> is any name, <c>**</c> any number of folders.</summary>
    public IEnumerable<string> Matching(string pattern)
    {
        var glob = new Glob(pattern);
        return Paths.Where(glob.Matches);
    }

    /// <summary>A file as XML, read once. Entities and document types are refused.</summary>
    /// <exception cref="XmlException">The file is not well-formed.</exception>
    public XDocument Xml(string path)
    {
        if (_documents.TryGetValue(path, out var known)) return known;
        using var reader = XmlReader.Create(new MemoryStream(Bytes(path)), Settings);
        return _documents[path] = XDocument.Load(reader, LoadOptions.SetLineInfo);
    }
}
