namespace Segmentation.Packager.Model;

/// <summary>A call of a custom API in a cloud flow.</summary>
/// <param name="Message">Unique name of the custom API.</param>
/// <param name="Parameters">Names of the request parameters that are given.</param>
public sealed record FlowCall(string Message, IReadOnlyList<string> Parameters);
