using System.Runtime.CompilerServices;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Tests.Store.Crash;

/// <summary>The program a child process of the crash test runs instead of tests: it writes requests of several rows, and tells each one it committed.</summary>
internal static class CrashWriter
{
    public const string PathVariable = "SANDBOX_CRASH_WRITER";
    public const int RowsARequest = 20;

    // the test's own executable is the child: no second program to build and find
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is not { } path)
            return;
        using var store = SandboxStore.Open(path, TestTables.Environment);
        while (true)
            WriteRequest(store);
    }

    private static void WriteRequest(SandboxStore store)
    {
        using var transaction = store.BeginWrite();
        var list = transaction.Insert(new Entity("firm") { ["name"] = "request" });
        for (var row = 0; row < RowsARequest; row++)
            transaction.Insert(new Entity("member") { ["listid"] = new EntityReference("firm", list) });
        transaction.Commit();
        Console.Out.WriteLine(list);
        Console.Out.Flush();
    }
}
