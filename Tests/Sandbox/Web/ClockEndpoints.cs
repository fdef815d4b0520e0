using System.Text.Json;
using Segmentation.Sandbox.Time;

namespace Segmentation.Sandbox.Web;

/// <summary>
/// The environment's clock for people and programs: GET /sandbox/clock tells the time, POST sets it forward. Dataverse has nothing like
/// it, so it stands outside of the Web API.
/// </summary>
internal static class ClockEndpoints
{
    private const string Address = "/sandbox/clock";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public static void MapClock(this IEndpointRouteBuilder app, TimeProvider clock)
    {
        app.MapGet(Address, () => Results.Json(ClockReading.Of(clock), Json));
        app.MapPost(Address, async (HttpRequest request) =>
        {
            try
            {
                Change(clock, await request.ReadFromJsonAsync<ClockChange>(Json, request.HttpContext.RequestAborted));
                return Results.Json(ClockReading.Of(clock), Json);
            }
            catch (Exception refusal) when (refusal is ClockRefusedException or JsonException or InvalidOperationException)
            {
                return Results.Text(refusal is ClockRefusedException ? refusal.Message : ClockChange.Usage, statusCode: StatusCodes.Status400BadRequest);
            }
        });
    }

    private static void Change(TimeProvider clock, ClockChange? change)
    {
        if (clock is not SandboxClock sandboxClock)
            throw new ClockRefusedException("The clock of this environment is another program's and cannot be set.");
        switch (change)
        {
            case { AdvanceMinutes: { } minutes, To: null } when Math.Abs(minutes) <= TimeSpan.MaxValue.TotalMinutes / 2:
                sandboxClock.Advance(TimeSpan.FromMinutes(minutes));
                break;
            case { AdvanceMinutes: null, To: { } moment }:
                sandboxClock.AdvanceTo(moment);
                break;
            default:
                throw new ClockRefusedException(ClockChange.Usage);
        }
    }
}

/// <summary>How the clock is to be set.</summary>
/// <param name="AdvanceMinutes">By how much.</param>
/// <param name="To">To which moment.</param>
internal sealed record ClockChange(double? AdvanceMinutes, DateTimeOffset? To)
{
    internal const string Usage = """The clock takes either {"advanceMinutes": 1440} or {"to": "2030-01-01T08:00:00Z"}, as application/json.""";
}

/// <summary>What the clock shows.</summary>
/// <param name="Now">The environment's time in UTC.</param>
/// <param name="AheadMinutes">How far it is before the machine's.</param>
internal sealed record ClockReading(DateTime Now, double AheadMinutes)
{
    internal static ClockReading Of(TimeProvider clock) =>
        new(clock.GetUtcNow().UtcDateTime, Math.Round((clock as SandboxClock)?.Ahead.TotalMinutes ?? 0, 3));
}
