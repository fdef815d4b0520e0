using CsCheck;

namespace Segmentation.Plugins.Tests.Scenarios.Running;

/// <summary>A journey of choices by number of children, tasks, waits and exits, whose ways part and meet; as a definition, and as a program for one person.</summary>
internal sealed class RandomCourse
{
    private readonly IReadOnlyList<Step> _steps;

    private RandomCourse(IReadOnlyList<Step> steps) => _steps = steps;

    /// <summary>Up to seven tiles before the exit.</summary>
    internal static Gen<RandomCourse> Any =>
        from count in Gen.Int[1, 7]
        from steps in Enumerable.Range(0, count).Aggregate(
            Gen.Const(Array.Empty<Step>()), (before, number) => Gen.Select(before, Step.At(number, count), (some, next) => some.Append(next).ToArray()))
        select new RandomCourse(steps);

    /// <summary>The definition.</summary>
    internal string Text(Guid audience) => Course.Of(audience, null, null, [.. _steps.Select((step, number) => step.Text(number)), Course.Exit($"t{_steps.Count}")]);

    /// <summary>What becomes of somebody: the subjects of the tasks, in order, and the choices.</summary>
    internal (string Tasks, string Way) Walk(int children)
    {
        var (tasks, way) = (new List<string>(), new List<string>());
        for (var number = 0; number < _steps.Count;)
        {
            var step = _steps[number];
            var taken = step.Limits.TakeWhile(limit => children >= limit).Count();
            if (step.Kind == 'c')
                way.Add($"t{number}:{(taken < step.Limits.Length ? $"b{taken}" : "")}");
            if (step.Kind == 't')
                tasks.Add($"t{number}");
            number = step.Kind == 'c' ? step.Nexts[taken] : step.Nexts[0];
        }

        return (string.Join(" ", tasks), string.Join(" ", way));
    }

    public override string ToString() => Text(Guid.Empty);

    /// <param name="Kind">Choice, task or wait.</param>
    /// <param name="Limits">Of a choice: somebody with fewer children takes the branch.</param>
    /// <param name="Nexts">Numbers of the tiles that follow; of a choice, of each branch and of the other way.</param>
    private sealed record Step(char Kind, int[] Limits, int[] Nexts)
    {
        internal static Gen<Step> At(int number, int count) =>
            from kind in Gen.OneOf('c', 'c', 't', 'w')
            from limits in Gen.Int[0, 12].Array[kind == 'c' ? 1 : 0, kind == 'c' ? 3 : 0]
            from nexts in Gen.Int[number + 1, Math.Min(number + 3, count)].Array[limits.Length + 1]
            select new Step(kind, limits, nexts);

        internal string Text(int number) => Kind switch
        {
            't' => Course.Task($"t{number}", $"t{number} {{numberofchildren}}", $"t{Nexts[0]}"),
            'w' => Course.Wait($"t{number}", 30, $"t{Nexts[0]}"),
            _ => $$"""{"id":"t{{number}}","type":"attribute","otherNext":"t{{Nexts[^1]}}","branches":[{{string.Join(",", Limits.Select(Branch))}}]}""",
        };

        private string Branch(int limit, int index) => $$"""
            {"id":"b{{index}}","match":"all","next":"t{{Nexts[index]}}","conditions":[{"type":"attribute",
              "filter":"<filter><condition attribute='numberofchildren' operator='lt' value='{{limit}}' /></filter>"}]}
            """;
    }
}
