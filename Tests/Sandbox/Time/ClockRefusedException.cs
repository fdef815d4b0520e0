namespace Segmentation.Sandbox.Time;

/// <summary>The clock cannot be set as asked; the message says why.</summary>
public sealed class ClockRefusedException(string message) : Exception(message);
