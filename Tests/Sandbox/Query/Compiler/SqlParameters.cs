namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>The bound values of a statement; they are numbered, so that its parts can be written in any order.</summary>
internal sealed class SqlParameters
{
    private readonly List<object?> _values = [];

    public IReadOnlyList<object?> Values => _values;

    /// <summary>The placeholder of a value: null, long, double, string or byte[].</summary>
    public string Add(object? value)
    {
        _values.Add(value);
        return $"?{_values.Count}";
    }
}
