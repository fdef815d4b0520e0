namespace Segmentation.Sandbox.Pipeline.Tracing;

/// <summary>A statement that ran for a request.</summary>
/// <param name="Sql">Its text.</param>
/// <param name="Runs">How often.</param>
/// <param name="Elapsed">Time of all runs together.</param>
/// <param name="Rows">Rows read or changed by all of them.</param>
public readonly record struct RequestStatement(string Sql, int Runs, TimeSpan Elapsed, int Rows);
