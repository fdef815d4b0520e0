namespace Segmentation.Sandbox.CommandLine;

/// <summary>The command line cannot be followed; the message says why.</summary>
public sealed class CommandLineException(string message) : Exception(message);
