using System.Xml;
using System.Xml.Linq;

namespace Segmentation.Sandbox.Import;

/// <summary>Collects what is wrong with a solution, so that its maker sees everything at once.</summary>
public sealed class ImportProblems
{
    private readonly List<ImportProblem> _problems = [];

    /// <summary>Whether a component could not be read, so that references to it would be reported for nothing.</summary>
    public bool HidesComponents { get; private set; }

    /// <summary>A component that the file describes well, but that cannot be imported.</summary>
    public void Refuse(string file, XObject? at, string message) => _problems.Add(new ImportProblem(file, LineOf(at), message));

    /// <summary>A component that could not be read at all.</summary>
    public void Unreadable(string file, XObject? at, string message) => Unreadable(file, LineOf(at), message);

    /// <summary>A file or component that could not be read at all.</summary>
    public void Unreadable(string file, int? line, string message)
    {
        HidesComponents = true;
        _problems.Add(new ImportProblem(file, line, message));
    }

    /// <summary>Problems found elsewhere.</summary>
    public void Add(IEnumerable<ImportProblem> problems) => _problems.AddRange(problems);

    /// <summary>Ends the import if anything was reported.</summary>
    /// <exception cref="SolutionImportException">Something was.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
            throw new SolutionImportException(_problems.Distinct().ToList());
    }

    private static int? LineOf(XObject? at) => at is IXmlLineInfo line && line.HasLineInfo() ? line.LineNumber : null;
}
