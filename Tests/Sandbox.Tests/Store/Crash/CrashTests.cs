using System.Diagnostics;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Query;
using Segmentation.Sandbox.Query.FetchXml;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Tests.Store.Crash;

[TestClass]
public sealed class CrashTests
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"crash-{Guid.NewGuid():N}.db");

    [TestCleanup]
    public void Delete()
    {
        foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(_path) + "*"))
            File.Delete(file);
    }

    [TestMethod]
    public async Task Process_KilledAtAnyMoment_LosesNoCommittedRowAndKeepsNoHalfRequest()
    {
        var random = new Random(20260314);
        var committed = new HashSet<Guid>();
        for (var round = 0; round < 5; round++)
        {
            committed.UnionWith(await WriteUntilKilled(TimeSpan.FromMilliseconds(random.Next(5, 250))));

            using var store = SandboxStore.Open(_path, TestTables.Environment);
            using var session = store.BeginRead();
            foreach (var list in committed)
                Assert.IsTrue(session.Exists("firm", list), $"round {round}: a committed row is lost");
            foreach (var list in All(session))
                Assert.AreEqual(CrashWriter.RowsARequest, session.Referencing("member", "listid", new EntityReference("firm", list)).Count, $"round {round}: half a request is stored");
        }

        Assert.AreNotEqual(0, committed.Count);
    }

    // lets the child commit at least once, then kills it after the delay
    private async Task<List<Guid>> WriteUntilKilled(TimeSpan delay)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, Environment = { [CrashWriter.PathVariable] = _path } };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(CrashTests).Assembly.Location);
        using var child = Process.Start(start)!;
        var told = new List<Guid>();
        try
        {
            told.Add(Guid.Parse((await child.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)))!));
            await Task.Delay(delay);
        }
        finally
        {
            child.Kill();
        }

        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Guid.TryParse(line, out var list))
                told.Add(list);
        }

        await child.WaitForExitAsync();
        return told;
    }

    private static IEnumerable<Guid> All(StoreSession session)
    {
        for (var page = 1; ; page++)
        {
            var rows = session.Query(FetchXmlReader.Read($"<fetch page='{page}'><entity name='firm'><no-attrs/></entity></fetch>"), QueryScope.System);
            foreach (var row in rows.Entities)
                yield return row.Id;
            if (!rows.MoreRecords)
                yield break;
        }
    }
}
