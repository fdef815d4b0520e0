namespace Segmentation.Sandbox.Shell.Trace;

/// <summary>The last requests, for the trace page.</summary>
public interface IRequestTrace
{
    /// <summary>Finished requests with a number above <paramref name="after"/>, oldest first.</summary>
    IReadOnlyList<TracedRequest> Since(long after);
}
