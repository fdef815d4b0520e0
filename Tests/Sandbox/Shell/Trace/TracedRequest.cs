namespace Segmentation.Sandbox.Shell.Trace;

/// <summary>One request to the organisation and everything it caused.</summary>
/// <param name="Number">Running number.</param>
/// <param name="At">When it began, UTC.</param>
/// <param name="Message">Create, Update, RetrieveMultiple, a custom API, …</param>
/// <param name="Table">Table, where it has one.</param>
/// <param name="User">Name or id of the calling user.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Error">Why it was refused; null: it was not.</param>
/// <param name="Plugins">Plug-in steps that ran, in order.</param>
/// <param name="Statements">SQL that ran, in order.</param>
public sealed record TracedRequest(long Number, DateTime At, string Message, string? Table, string User, double Milliseconds, string? Error, IReadOnlyList<TracedPlugin> Plugins, IReadOnlyList<TracedStatement> Statements);

/// <summary>One run of a plug-in step.</summary>
/// <param name="Type">Class.</param>
/// <param name="Step">Name of the step.</param>
/// <param name="Stage">10, 20, 30 or 40.</param>
/// <param name="Depth">Depth of the context.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Log">What it traced.</param>
/// <param name="Error">What it threw.</param>
public sealed record TracedPlugin(string Type, string Step, int Stage, int Depth, double Milliseconds, string Log, string? Error);

/// <summary>One SQL statement.</summary>
/// <param name="Sql">Its text.</param>
/// <param name="Runs">How often it ran.</param>
/// <param name="Milliseconds">How long all runs took.</param>
/// <param name="Rows">Rows returned or changed by all of them.</param>
public sealed record TracedStatement(string Sql, int Runs, double Milliseconds, int Rows);
