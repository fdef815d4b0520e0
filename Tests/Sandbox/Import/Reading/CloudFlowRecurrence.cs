using System.Text.Json;
using System.Xml.Linq;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads how often a cloud flow runs.</summary>
internal static class CloudFlowRecurrence
{
    /// <summary>Time between two runs.</summary>
    public static TimeSpan Read(XElement workflow, string flow, JsonElement recurrence)
    {
        var other = recurrence.EnumerateObject().FirstOrDefault(member => member.Name is not ("frequency" or "interval" or "startTime" or "timeZone"));
        if (other.Value.ValueKind != JsonValueKind.Undefined)
            throw new MalformedComponentException(workflow, $"The recurrence of the cloud flow '{flow}' has '{other.Name}', which is not supported by the Sandbox.");
        var interval = recurrence.GetProperty("interval").GetInt32();
        return recurrence.GetProperty("frequency").GetString() switch
        {
            _ when interval < 1 => throw new MalformedComponentException(workflow, $"The cloud flow '{flow}' has the interval {interval}; at least 1 is needed."),
            "Second" => TimeSpan.FromSeconds(interval),
            "Minute" => TimeSpan.FromMinutes(interval),
            "Hour" => TimeSpan.FromHours(interval),
            "Day" => TimeSpan.FromDays(interval),
            "Week" => TimeSpan.FromDays(7 * interval),
            var frequency => throw new MalformedComponentException(workflow, $"The cloud flow '{flow}' has the frequency '{frequency}'; the Sandbox supports Second, Minute, Hour, Day and Week."),
        };
    }
}
