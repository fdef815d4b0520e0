using System.Diagnostics;

namespace Segmentation.Benchmarks.Journeys;

/// <summary>The Sandbox's program on a data folder: started, killed without warning, started again.</summary>
internal sealed class SandboxProcess(string folder, int port, string logFile) : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(10);

    private Process? _process;

    internal Uri Address { get; } = new($"http://127.0.0.1:{port}");

    internal bool IsRunning => _process is { HasExited: false };

    /// <summary>Starts it, without waiting for its answers.</summary>
    /// <param name="arguments">Further arguments, such as --import.</param>
    internal void Start(params string[] arguments)
    {
        _process?.Dispose();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Segmentation.Sandbox.dll"), "--port", $"{port}", "--data", folder, "--no-sample", "--no-sources", .. arguments])
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Log(line.Data);
        _process.ErrorDataReceived += (_, line) => Log(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until it answers.</summary>
    /// <returns>False when it ended first.</returns>
    internal async Task<bool> IsReady(HttpClient http)
    {
        var clock = Stopwatch.StartNew();
        while (IsRunning)
        {
            try
            {
                using var response = await http.GetAsync(new Uri(Address, "/sandbox/clock"));
                return true;
            }
            catch (HttpRequestException) when (clock.Elapsed < LongestStart)
            {
                await Task.Delay(20);
            }
        }
        return false;
    }

    /// <summary>SIGKILL: nothing of it runs any more.</summary>
    internal void Kill()
    {
        if (!IsRunning) return;
        _process!.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process?.Dispose();
    }

    private void Log(string? line)
    {
        if (line is null) return;
        lock (this) File.AppendAllText(logFile, line + Environment.NewLine);
    }
}
