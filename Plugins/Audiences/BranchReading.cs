using System.Collections.Generic;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Audiences;

/// <summary>What came of reading the conditions of a branch.</summary>
public sealed class BranchReading
{
    internal BranchReading(BranchTest test, IReadOnlyList<Problem> problems)
    {
        Test = test;
        Problems = problems;
    }

    /// <summary>The test of those conditions that could be read.</summary>
    public BranchTest Test { get; }

    /// <summary>Everything that is wrong; the test means something only where there is nothing.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
