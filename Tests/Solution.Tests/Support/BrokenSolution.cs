using System.Text;
using System.Xml.Linq;
using Segmentation.Packager.Files;
using Segmentation.Packager.Linking;
using Segmentation.Packager.Model;
using Segmentation.Packager.Packaging;

namespace Segmentation.Solution.Tests.Support;

/// <summary>The repository's solution in memory, sound at first, then broken in one place.</summary>
sealed class BrokenSolution
{
    static readonly Lazy<SolutionInput> Sound = new(BuiltFixture.Input);

    readonly Dictionary<string, byte[]> _source = Files(Sound.Value.Source);
    readonly Dictionary<string, byte[]> _controls = Files(Sound.Value.Controls);
    readonly Dictionary<string, byte[]> _webResources = Files(Sound.Value.WebResources);
    byte[]? _plugins = Sound.Value.PluginAssembly;

    /// <summary>Files of the source that fit a pattern.</summary>
    public IEnumerable<string> Paths(string pattern) => new FileTree(_source).Matching(pattern);

    /// <summary>The one file of the source that fits a pattern and holds a text.</summary>
    public string Find(string pattern, string text = "") =>
        Paths(pattern).Single(path => Encoding.UTF8.GetString(_source[path]).Contains(text, StringComparison.Ordinal));

    public BrokenSolution Edit(string path, Action<XElement> change)
    {
        var document = XDocument.Parse(Encoding.UTF8.GetString(_source[path]));
        change(document.Root!);
        _source[path] = XmlBytes.Of(document);
        return this;
    }

    public BrokenSolution Replace(string path, string old, string text) => With(_source, path, Swap(_source[path], old, text));

    public BrokenSolution Add(string path, string content) => With(_source, path, Encoding.UTF8.GetBytes(content));

    public BrokenSolution Remove(string path) => With(_source, path, null);

    public BrokenSolution Move(string from, string to) => With(_source, to, _source[from]).Remove(from);

    public BrokenSolution ReplaceInControl(string path, string old, string text) => With(_controls, path, Swap(_controls[path], old, text));

    public BrokenSolution RemoveFromControl(string path) => With(_controls, path, null);

    public BrokenSolution BuildWebResource(string path, string? content) =>
        With(_webResources, path, content == null ? null : Encoding.UTF8.GetBytes(content));

    public BrokenSolution Plugins(byte[]? assembly)
    {
        _plugins = assembly;
        return this;
    }

    /// <summary>Everything that is found, as a run of the packager finds it.</summary>
    public IReadOnlyList<Problem> Problems()
    {
        var input = new SolutionInput(new FileTree(_source), new FileTree(_controls), new FileTree(_webResources), _plugins);
        if (Linker.Check(input) is { Count: > 0 } unreadable) return unreadable;
        var solution = new SolutionModel(input);
        return Linker.Check(solution) is { Count: > 0 } unlinked
            ? unlinked
            : Linker.Check(Package.Assemble(solution, PackageKind.Managed, new Version(1, 0, 0, 0)));
    }

    /// <summary>Asserts that a rule refuses it, in this file and with these words.</summary>
    public void IsRefusedBy(string rule, string file, params string[] words)
    {
        var problems = Problems();
        var found = problems.Where(problem => problem.Rule == rule && problem.File == file).ToList();
        Assert.AreNotEqual(0, found.Count, $"{rule} does not refuse {file}. Found: {string.Join("\n", problems)}");
        foreach (var word in words)
            Assert.IsTrue(found.Any(problem => problem.ToString().Contains(word, StringComparison.Ordinal)), $"\"{word}\" is not in: {string.Join("\n", found)}");
    }

    static Dictionary<string, byte[]> Files(FileTree tree) => tree.Paths.ToDictionary(path => path, tree.Bytes);

    static byte[] Swap(byte[] content, string old, string text)
    {
        var before = Encoding.UTF8.GetString(content);
        Assert.IsTrue(before.Contains(old, StringComparison.Ordinal), $"\"{old}\" is not in the file to break.");
        return Encoding.UTF8.GetBytes(before.Replace(old, text));
    }

    BrokenSolution With(Dictionary<string, byte[]> files, string path, byte[]? content)
    {
        if (content != null) files[path] = content;
        else Assert.IsTrue(files.Remove(path), $"{path} is not there to be removed.");
        return this;
    }
}
