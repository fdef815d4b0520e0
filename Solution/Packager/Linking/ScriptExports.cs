using System.Text.RegularExpressions;

namespace Segmentation.Packager.Linking;

/// <summary>
/// What a built script puts into the global scope. Not a parser: comments and the contents of strings are taken out, then
/// the namespace must be assigned, and the function be a member in an object, an assignment or a declaration.
/// </summary>
public sealed partial class ScriptExports
{
    readonly string _code;

    /// <summary>Reads a script.</summary>
    public ScriptExports(string script) => _code = CommentsAndStrings().Replace(script, match => match.Value[0] == '/' ? " " : "\"\"");

    /// <summary>Whether <c>Namespace.function</c>, or a plain <c>function</c>, is there to be called.</summary>
    public bool Contains(string function)
    {
        var split = function.LastIndexOf('.');
        return (split < 0 || IsAssigned(function[..split])) && IsMember(function[(split + 1)..]);
    }

    bool IsAssigned(string space) => Regex.IsMatch(_code, $@"(?<![\w$.]){Regex.Escape(space)}\s*=(?!=)");

    bool IsMember(string name) =>
        Regex.IsMatch(_code, $@"(?<![\w$]){Regex.Escape(name)}\s*(?:[:,}}]|=(?!=)|\([^)]*\)\s*\{{)")
        || Regex.IsMatch(_code, $@"function\s+{Regex.Escape(name)}\s*\(");

    [GeneratedRegex("""/\*[\s\S]*?\*/|(?<![:\\"'`])//[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'""")]
    private static partial Regex CommentsAndStrings();
}
