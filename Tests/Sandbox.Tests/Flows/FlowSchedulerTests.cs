using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Flows;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Tests.Flows;

/// <summary>Cloud flows run on their schedule.</summary>
[TestClass]
public sealed class FlowSchedulerTests
{
    private readonly RecordingServer _server = new();
    private readonly ManualTimers _clock = new();

    [TestMethod]
    public void Flow_RunsAtOnceAndThenAtItsInterval()
    {
        using var scheduler = Start(Flow(isOn: true));

        Assert.AreEqual((TimeSpan.Zero, TimeSpan.FromMinutes(5)), _clock.Only);
        _clock.Fire();
        _clock.Fire();

        CollectionAssert.AreEqual(new[] { "new_First(Depth=2)", "new_Second()", "new_First(Depth=2)", "new_Second()" }, _server.Requests);
    }

    [TestMethod]
    public void Flow_ThatIsOff_DoesNotRun()
    {
        using var scheduler = Start(Flow(isOn: false));

        Assert.IsNull(_clock.Only);
    }

    [TestMethod]
    public void Action_ThatFails_EndsTheRunAndIsReported_AndTheNextRunBegins()
    {
        _server.Failing = "new_First";
        var reports = new List<string>();
        using var scheduler = Start(Flow(isOn: true), reports.Add);

        _clock.Fire();
        _server.Failing = null;
        _clock.Fire();

        Assert.AreEqual("The cloud flow 'Do due work' failed: no", reports.Single());
        CollectionAssert.AreEqual(new[] { "new_First(Depth=2)", "new_Second()" }, _server.Requests);
    }

    [TestMethod]
    public void Flow_DueWhileItRuns_RunsOnceMoreAfterwards()
    {
        using var running = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        _server.Before = () =>
        {
            running.Set();
            goOn.Wait(TimeSpan.FromSeconds(30));
        };
        using var scheduler = Start(Flow(isOn: true));
        var first = Task.Run(_clock.Fire);
        running.Wait(TimeSpan.FromSeconds(30));

        _clock.Fire();
        _clock.Fire();
        goOn.Set();
        first.Wait();

        CollectionAssert.AreEqual(new[] { "new_First(Depth=2)", "new_Second()", "new_First(Depth=2)", "new_Second()" }, _server.Requests);
    }

    private FlowScheduler Start(CloudFlowDefinition flow, Action<string>? report = null) => new([flow], _server, _clock, report ?? Assert.Fail);

    private static CloudFlowDefinition Flow(bool isOn) => new()
    {
        Id = Guid.NewGuid(), Name = "Do due work", IsOn = isOn, Every = TimeSpan.FromMinutes(5), ConnectionReferences = [],
        Actions = [new CloudFlowAction("First", "new_First", new Dictionary<string, object?> { ["Depth"] = 2 }), new CloudFlowAction("Second", "new_Second", new Dictionary<string, object?>())],
    };

    private sealed class RecordingServer : IOrganizationServer
    {
        public List<string> Requests { get; } = [];

        public string? Failing { get; set; }

        public Action? Before { get; set; }

        public OrganizationResponse Execute(OrganizationRequest request, Caller caller)
        {
            Assert.AreEqual(Caller.System, caller);
            Before?.Invoke();
            if (request.RequestName == Failing) throw OrganizationFault.Create(ErrorCodes.Unexpected, "no");
            Requests.Add($"{request.RequestName}({string.Join(", ", request.Parameters.Select(parameter => $"{parameter.Key}={parameter.Value}"))})");
            return new OrganizationResponse();
        }

        public IOrganizationService ServiceFor(Caller caller) => throw new NotSupportedException("Flows send requests.");
    }
}
