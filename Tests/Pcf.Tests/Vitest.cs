using System.Diagnostics;
using System.Text.Json;

namespace Segmentation.Pcf.Tests;

/// <summary>Runs the vitest tests of a folder and hands each result to MSTest.</summary>
internal static class Vitest
{
    /// <summary>One result a test.</summary>
    /// <param name="folder">Folder with package.json and node_modules.</param>
    /// <param name="environment">Environment variables of the run.</param>
    public static IEnumerable<object[]> Run(string folder, params (string Name, string Value)[] environment)
    {
        var report = Path.Combine(Path.GetTempPath(), $"vitest-{Guid.NewGuid():N}.json");
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine("node_modules", "vitest", "vitest.mjs"), "run", "--reporter=json", $"--outputFile={report}" },
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start. Install Node.js 20 or newer.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (!File.Exists(report)) throw new InvalidOperationException($"vitest wrote no report.\n{output}\n{error.Result}");
        using var json = JsonDocument.Parse(File.ReadAllText(report));
        File.Delete(report);
        var results = json.RootElement.GetProperty("testResults").EnumerateArray().SelectMany(file => Results(folder, file)).ToList();
        return results.Count > 0 ? results : throw new InvalidOperationException($"vitest ran no test.\n{output}\n{error.Result}");
    }

    /// <summary>The name MSTest shows.</summary>
    public static string Name(System.Reflection.MethodInfo method, object[] row) => ((VitestResult)row[0]).Name;

    private static IEnumerable<object[]> Results(string folder, JsonElement file)
    {
        var path = Path.GetRelativePath(folder, file.GetProperty("name").GetString()!).Replace('\\', '/');
        var tests = file.GetProperty("assertionResults").EnumerateArray().ToList();
        // a file that does not even load has a message and no tests
        if (tests.Count == 0) yield return [new VitestResult(path, "failed", file.GetProperty("message").GetString() ?? "")];
        foreach (var test in tests)
        {
            var messages = test.GetProperty("failureMessages").EnumerateArray().Select(message => message.GetString());
            yield return [new VitestResult($"{path} › {test.GetProperty("fullName").GetString()}", test.GetProperty("status").GetString()!, string.Join("\n", messages))];
        }
    }
}

/// <summary>The result of one vitest test.</summary>
public sealed record VitestResult(string Name, string Status, string Message)
{
    /// <summary>Fails as the test failed; one that was skipped did not pass.</summary>
    public void Assert()
    {
        if (Status != "passed") throw new AssertFailedException($"{Name}: {Status}\n{Message}");
    }
}
