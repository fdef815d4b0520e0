using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Segmentation.Sandbox.Tests.Shell;

/// <summary>The tests of the shell's pure modules, which stand beside them in Tests/Sandbox/Shell/web/tests.</summary>
[TestClass]
public sealed partial class WebModuleTests
{
    public static IEnumerable<object[]> Results
    {
        get
        {
            var output = Run();
            var results = Outcome().Matches(output).Select(match => new object[] { new WebModuleResult(match.Groups["name"].Value.Trim(), !match.Groups["not"].Success, output) }).ToList();
            return results.Count > 0 ? results : throw new InvalidOperationException($"No test of the shell ran.\n{output}");
        }
    }

    public static string Name(MethodInfo method, object[] row) => ((WebModuleResult)row[0]).Name;

    [TestMethod(UnfoldingStrategy = TestDataSourceUnfoldingStrategy.Fold)]
    [DynamicData(nameof(Results), DynamicDataDisplayName = nameof(Name))]
    public void Web(WebModuleResult result) => Assert.IsTrue(result.Passed, result.Output);

    /// <summary>A line of the Test Anything Protocol; nested ones are indented.</summary>
    [GeneratedRegex(@"^(?<not>not )?ok \d+ - (?<name>.+)$", RegexOptions.Multiline)]
    private static partial Regex Outcome();

    private static string Run()
    {
        var root = typeof(WebModuleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepoRoot").Value!;
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = Path.Combine(root, "Tests", "Sandbox", "Shell", "web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "test.mjs" },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start. Install Node.js 20 or newer.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + error.Result;
    }
}

/// <summary>The result of one test of the shell's pure modules.</summary>
public sealed record WebModuleResult(string Name, bool Passed, string Output);
