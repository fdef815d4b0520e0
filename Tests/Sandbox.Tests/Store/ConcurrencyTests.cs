using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Tests.Store;

[TestClass]
public sealed class ConcurrencyTests
{
    [TestMethod]
    public void Writers_GetTheirTurnInTheOrderTheyCame()
    {
        var turn = new FairLock();
        var order = new List<int>();
        Assert.IsTrue(turn.Enter(TimeSpan.Zero));
        var waiting = new List<Thread>();
        for (var number = 0; number < 10; number++)
        {
            var mine = number;
            var thread = new Thread(() =>
            {
                turn.Enter(TimeSpan.FromMinutes(1));
                lock (order)
                    order.Add(mine);
                turn.Exit();
            });
            thread.Start();
            SpinWait.SpinUntil(() => thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin), 5_000);
            waiting.Add(thread);
        }

        turn.Exit();
        waiting.ForEach(thread => thread.Join());

        CollectionAssert.AreEqual(Enumerable.Range(0, 10).ToList(), order);
    }

    [TestMethod]
    public void Writer_WhoseTimeRunsOut_LeavesTheQueue()
    {
        var turn = new FairLock();
        Assert.IsTrue(turn.Enter(TimeSpan.Zero));

        Assert.IsFalse(turn.Enter(TimeSpan.FromMilliseconds(20)));
        turn.Exit();

        Assert.IsTrue(turn.Enter(TimeSpan.Zero));
    }

    [TestMethod]
    public void ReadersAndWriters_AtOnce_SeeWholeTransactions()
    {
        using var store = SandboxStore.OpenTemporary(TestTables.Environment);
        var firm = new EntityReference("firm", Guid.NewGuid());
        var done = false;

        var writers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            for (var request = 0; request < 60; request++)
            {
                using var transaction = store.BeginWrite();
                transaction.Insert(new Entity("member") { ["listid"] = firm });
                transaction.Insert(new Entity("member") { ["listid"] = firm });
                transaction.Commit();
            }
        })).ToArray();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            while (!Volatile.Read(ref done))
            {
                using var session = store.BeginRead();
                Assert.AreEqual(0, session.Referencing("member", "listid", firm).Count % 2);
            }
        })).ToArray();
        Task.WaitAll(writers);
        Volatile.Write(ref done, true);
        Task.WaitAll(readers);

        using var last = store.BeginRead();
        Assert.AreEqual(360, last.Referencing("member", "listid", firm).Count);
    }
}
