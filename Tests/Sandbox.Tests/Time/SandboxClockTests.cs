using Segmentation.Sandbox.Time;

namespace Segmentation.Sandbox.Tests.Time;

/// <summary>The environment's clock goes with the machine's and is set forward only.</summary>
[TestClass]
public sealed class SandboxClockTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1), Soon = TimeSpan.FromSeconds(30);

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"clock-{Guid.NewGuid():N}");

    [TestCleanup]
    public void Delete() => File.Delete(_file);

    [TestMethod]
    public void Clock_ThatNobodySet_ShowsTheMachinesTime() => Assert.IsTrue((new SandboxClock().GetUtcNow() - DateTimeOffset.UtcNow).Duration() < Soon);

    [TestMethod]
    public void Clock_SetForward_GoesOnFromThere()
    {
        var clock = new SandboxClock();

        clock.Advance(Day);
        clock.AdvanceTo(DateTimeOffset.UtcNow + 3 * Day);

        Assert.IsTrue((clock.GetUtcNow() - DateTimeOffset.UtcNow - 3 * Day).Duration() < Soon);
    }

    [TestMethod]
    public void Clock_SetBack_IsRefusedWithTheReason()
    {
        var clock = new SandboxClock();
        clock.Advance(Day);

        StringAssert.StartsWith(Assert.ThrowsExactly<ClockRefusedException>(() => clock.Advance(-Day)).Message, "The clock goes forward only");
        StringAssert.Contains(Assert.ThrowsExactly<ClockRefusedException>(() => clock.AdvanceTo(DateTimeOffset.UtcNow)).Message, "has passed, it is ");
        Assert.ThrowsExactly<ClockRefusedException>(() => clock.Advance(TimeSpan.MaxValue));
        Assert.AreEqual(Day, clock.Ahead);
    }

    [TestMethod]
    public void Clock_OpenedAgain_DoesNotGoBack()
    {
        SandboxClock.Open(_file).Advance(Day);

        Assert.AreEqual(Day, SandboxClock.Open(_file).Ahead);
    }

    [TestMethod]
    public void File_ThatIsNoClocks_IsRefused()
    {
        File.WriteAllText(_file, "tomorrow");

        StringAssert.Contains(Assert.ThrowsExactly<ClockRefusedException>(() => SandboxClock.Open(_file)).Message, "'tomorrow'");
    }

    [TestMethod]
    public void Timer_DueByTheAdvance_FiresOnce_HoweverOftenItWouldHave()
    {
        var clock = new SandboxClock();
        var fired = 0;
        using var timer = clock.CreateTimer(_ => Interlocked.Increment(ref fired), null, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5));

        clock.Advance(Day);

        Assert.IsTrue(SpinWait.SpinUntil(() => fired > 0, Soon));
        Thread.Sleep(100);
        Assert.AreEqual(1, fired);
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.IsTrue(SpinWait.SpinUntil(() => fired == 2, Soon));
    }

    [TestMethod]
    public void Timer_NotDueByTheAdvance_WaitsOn()
    {
        var clock = new SandboxClock();
        var fired = 0;
        using var timer = clock.CreateTimer(_ => Interlocked.Increment(ref fired), null, 2 * Day, Timeout.InfiniteTimeSpan);

        clock.Advance(Day);
        Thread.Sleep(100);

        Assert.AreEqual(0, fired);
        clock.Advance(Day);
        Assert.IsTrue(SpinWait.SpinUntil(() => fired == 1, Soon));
    }

    [TestMethod]
    public void Timer_ThatIsDisposed_IsNotWokenByAnAdvance()
    {
        var clock = new SandboxClock();
        var fired = 0;
        clock.CreateTimer(_ => Interlocked.Increment(ref fired), null, Day, Day).Dispose();

        clock.Advance(2 * Day);
        Thread.Sleep(100);

        Assert.AreEqual(0, fired);
    }

    [TestMethod]
    public void ElapsedTime_IsNotThatOfTheAdvance()
    {
        var clock = new SandboxClock();
        var start = clock.GetTimestamp();

        clock.Advance(Day);

        Assert.IsTrue(clock.GetElapsedTime(start) < Soon);
    }
}
