namespace Segmentation.Sandbox.Store;

/// <summary>One statement that ran.</summary>
/// <param name="Sql">Its text.</param>
/// <param name="Parameters">Bound values in order: null, long, double, string or byte[].</param>
/// <param name="Elapsed">Time from the first step to the last.</param>
/// <param name="Rows">Rows read or changed.</param>
public sealed record SqlLogEntry(string Sql, IReadOnlyList<object?> Parameters, TimeSpan Elapsed, int Rows);
