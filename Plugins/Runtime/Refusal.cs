using System;
using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Runtime;

/// <summary>A request breaks a rule: expected, explained to the user, and no failure of this solution.</summary>
public sealed class Refusal : Exception
{
    private const int MostDescribed = 100;

    /// <summary>Refuses for one reason.</summary>
    public Refusal(RefusalCode code, string text)
        : this([new Problem(code, text)])
    {
    }

    /// <summary>Refuses for all these reasons together; the first one gives the code.</summary>
    public Refusal(IReadOnlyList<Problem> problems)
        : base(Describe(problems))
    {
        Code = problems[0].Code;
        Problems = problems;
    }

    /// <summary>The reasons.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Kind of the first reason.</summary>
    public RefusalCode Code { get; }

    private static string Describe(IReadOnlyList<Problem> problems)
    {
        var lines = problems.Take(MostDescribed).Select(problem => problem.ToString());
        return string.Join("\n", problems.Count > MostDescribed ? lines.Concat(["… and more."]) : lines);
    }
}
