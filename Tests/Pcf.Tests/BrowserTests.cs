using Segmentation.Sandbox.CommandLine;
using Segmentation.Sandbox.Flows;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Web;

namespace Segmentation.Pcf.Tests;

/// <summary>A marketer's job in a real browser, on the solution as it ships; the scenarios stand in browser/.</summary>
[TestClass]
public sealed class BrowserTests
{
    public static IEnumerable<object[]> Results
    {
        get
        {
            // as the program runs: with its asynchronous service and its scheduler
            using var environment = SandboxEnvironment.CreateInMemory(ShippedSolutions.Files().Select(File.ReadAllBytes), new SandboxOptions { JobWorkers = 2 });
            using var flows = new FlowScheduler(environment.Definition.CloudFlows, environment.Server, environment.Clock, Console.Error.WriteLine);
            var server = LocalServer.StartAsync(environment, port: 0).GetAwaiter().GetResult();
            try
            {
                return Vitest.Run(Repository.Folder("Tests", "Pcf.Tests"), ("SANDBOX_ADDRESS", server.Address));
            }
            finally
            {
                server.DisposeAsync().AsTask().GetAwaiter().GetResult();
            }
        }
    }

    public static string Name(System.Reflection.MethodInfo method, object[] row) => Vitest.Name(method, row);

    [TestMethod(UnfoldingStrategy = TestDataSourceUnfoldingStrategy.Fold)]
    [DynamicData(nameof(Results), DynamicDataDisplayName = nameof(Name))]
    public void Browser(VitestResult result) => result.Assert();
}
