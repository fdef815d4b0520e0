using System.Text.Json.Nodes;

namespace Segmentation.Benchmarks.Journeys;

/// <summary>What a journey has done: for each fact the people it holds for, each as often as it holds.</summary>
internal sealed class FinalState
{
    private readonly SortedDictionary<string, List<Guid>> _people = new(StringComparer.Ordinal);

    /// <summary>How many people each fact holds for.</summary>
    internal IEnumerable<string> Counts => _people.Select(fact => $"{fact.Key}: {fact.Value.Count:N0}");

    /// <summary>What set arithmetic says.</summary>
    internal static FinalState Expected(int people)
    {
        var state = new FinalState();
        var all = Person.Of(people).ToList();
        state.Add("participants completed at end", all.Where(person => person.Completes));
        state.Add("participants suppressed at wait", all.Where(person => person.LeavesWhileWaiting));
        state.Add("contacts updated", all.Where(person => person.Enters && person.IsOwnerInGraz));
        state.Add("tasks", all.Where(person => person.Completes));
        state.Add("members of Called", all.Where(person => person.Completes));
        return state;
    }

    /// <summary>What is stored.</summary>
    internal static async Task<FinalState> Read(WebApi api)
    {
        var state = new FinalState();
        foreach (var row in await api.Rows($"seg_participants?$select=statuscode,seg_tile,_seg_memberid_value&$filter=_seg_journeyid_value eq {BenchmarkJourney.Id}"))
            state.Add($"participants {Status((int)row["statuscode"]!)} at {row["seg_tile"]}", row, "_seg_memberid_value");
        foreach (var row in await api.Rows("contacts?$select=contactid&$filter=description eq 'Owner in Graz'"))
            state.Add("contacts updated", row, "contactid");
        foreach (var row in await api.Rows("tasks?$select=_regardingobjectid_value"))
            state.Add("tasks", row, "_regardingobjectid_value");
        foreach (var row in await api.Rows($"seg_segmentmembers?$select=_seg_memberid_value&$filter=_seg_segmentid_value eq {BenchmarkJourney.Called}"))
            state.Add("members of Called", row, "_seg_memberid_value");
        return state;
    }

    /// <summary>How another state differs, a fact a line; none when it is the same.</summary>
    internal IEnumerable<string> DifferencesTo(FinalState other)
    {
        foreach (var fact in _people.Keys.Union(other._people.Keys))
        {
            var (here, there) = (_people.GetValueOrDefault(fact) ?? [], other._people.GetValueOrDefault(fact) ?? []);
            var (once, twice) = (new HashSet<Guid>(there), there.Count - there.Distinct().Count());
            var (lacking, extra) = (here.Count(id => !once.Contains(id)), once.Except(here).Count());
            if (lacking + extra + twice > 0)
                yield return $"{fact}: {lacking:N0} lacking, {extra:N0} too many, {twice:N0} twice";
        }
    }

    private void Add(string fact, IEnumerable<Person> people)
    {
        var ids = people.Select(person => person.Id).ToList();
        if (ids.Count > 0) _people[fact] = ids;
    }

    private void Add(string fact, JsonNode row, string column)
    {
        if (!_people.TryGetValue(fact, out var ids)) _people[fact] = ids = [];
        ids.Add((Guid?)row[column] ?? Guid.Empty);
    }

    private static string Status(int status) => status switch
    {
        1 => "in progress",
        2 => "completed",
        701100001 => "waiting",
        701100002 => "suppressed",
        701100003 => "stopped",
        701100004 => "with an inactive member",
        701100005 => "failed",
        _ => $"of status {status}",
    };
}
