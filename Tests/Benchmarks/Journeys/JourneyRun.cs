using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Segmentation.Benchmarks.Journeys;

/// <summary>One run of the journey on a data folder, from the import of the people to its end, the process started again whenever it is gone.</summary>
internal sealed class JourneyRun : IDisposable
{
    private const int Waiting = 701100001, Completed = 701100004, Failed = 701100002;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly string _folder;
    private readonly int _people;
    private readonly SandboxProcess _process;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(3) };
    private readonly WebApi _api;
    private readonly BenchmarkJourney _journey;
    private readonly Stopwatch _clock = new();
    private bool _haveLeft;

    internal JourneyRun(string folder, int people, int port)
    {
        _folder = folder;
        _people = people;
        _process = new SandboxProcess(folder, port, Path.Combine(folder, "sandbox.log"));
        _api = new WebApi(_http, _process.Address);
        _journey = new BenchmarkJourney(_api);
    }

    /// <summary>Time from publishing to the journey's end.</summary>
    internal TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>How long each start took until the first answer, that with the import first.</summary>
    internal List<TimeSpan> Starts { get; } = [];

    /// <summary>Imports the people and publishes the journey.</summary>
    internal async Task Prepare()
    {
        var csv = Path.Combine(_folder, "people.csv");
        Person.WriteCsv(csv, _people);
        await Start("--import", $"contact={csv}");
        _clock.Start();
        await _journey.Publish();
    }

    /// <summary>What the jobs that failed say; none should.</summary>
    internal async Task<IEnumerable<string>> FailedJobs() =>
        (await _api.Rows($"seg_jobs?$select=seg_name,seg_error&$filter=statuscode eq {Failed}")).Select(job => $"{job["seg_name"]}: {job["seg_error"]}");

    /// <summary>Goes on until the journey is completed.</summary>
    /// <exception cref="TimeoutException">It is not, within the time.</exception>
    internal async Task<FinalState> Finish(Killer? killer, TimeSpan longest)
    {
        using var end = new CancellationTokenSource(longest);
        var killing = Kill(killer, Task.CompletedTask, end.Token);
        while (true)
        {
            if (end.IsCancellationRequested)
                throw new TimeoutException($"The journey is not completed after {longest}. Failed jobs: {string.Join("; ", await FailedJobs())}. The log: {Path.Combine(_folder, "sandbox.log")}");
            try
            {
                if (!_process.IsRunning)
                {
                    var ready = Start();
                    killing = Kill(killer, ready, end.Token);
                    await ready;
                }
                if (await GoOn()) break;
                await Task.Delay(BetweenLooks);
            }
            catch (Exception cutOff) when (cutOff is HttpRequestException or IOException or TaskCanceledException or ObjectDisposedException)
            {
                // killed in the middle of an answer
            }
        }
        _clock.Stop();
        await end.CancelAsync();
        await killing.ContinueWith(_ => { }, TaskScheduler.Default);
        if (!_process.IsRunning) await Start();
        return await FinalState.Read(_api);
    }

    public void Dispose()
    {
        _process.Dispose();
        _http.Dispose();
    }

    private Task Kill(Killer? killer, Task isReady, CancellationToken end) => killer?.Kill(_process, isReady, end) ?? Task.CompletedTask;

    private async Task Start(params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        _process.Start(arguments);
        if (await _process.IsReady(_http)) Starts.Add(clock.Elapsed);
        else if (arguments.Length > 0) throw new InvalidOperationException($"The Sandbox did not start. The log: {Path.Combine(_folder, "sandbox.log")}");
    }

    /// <summary>Has the journey look what is due, and when everybody waits, lists those who leave and sets the clock forward. True at its end.</summary>
    private async Task<bool> GoOn()
    {
        if ((int)(await _api.Rows($"seg_journeys?$select=statuscode&$filter=seg_journeyid eq {BenchmarkJourney.Id}")).Single()["statuscode"]! == Completed)
            return true;
        if (await IsAny("seg_jobs", "statecode eq 0"))
            return false;
        if (!await IsAny("seg_participants", "statuscode eq 1") && await IsAny("seg_participants", $"statuscode eq {Waiting}") && await HaveAllEntered())
        {
            if (!_haveLeft)
                await _journey.Leave(Person.Of(_people).Where(person => person.LeavesWhileWaiting));
            else if (!await IsAny("seg_participants", $"seg_dueon le {await _api.Time():yyyy-MM-ddTHH:mm:ssZ}"))
                await _api.Advance(BenchmarkJourney.WaitMinutes);
            _haveLeft = true;
        }
        await _api.Call("seg_RunJourney", new JsonObject { ["JourneyId"] = BenchmarkJourney.Id });
        return false;
    }

    private async Task<bool> HaveAllEntered() =>
        _haveLeft || (await _api.Rows($"seg_participants?$select=seg_participantid&$filter=_seg_journeyid_value eq {BenchmarkJourney.Id}")).Count == Person.Of(_people).Count(person => person.Enters);

    private async Task<bool> IsAny(string set, string filter) => (await _api.Rows($"{set}?$select=statuscode&$top=1&$filter={Uri.EscapeDataString(filter)}")).Count > 0;
}
