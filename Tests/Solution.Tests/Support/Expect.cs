using Segmentation.Packager.Linking;

namespace Segmentation.Solution.Tests.Support;

/// <summary>Assertions about problems.</summary>
static class Expect
{
    /// <summary>Asserts that there are none, and lists those there are.</summary>
    public static void None(IReadOnlyCollection<Problem> problems) => Assert.AreEqual(0, problems.Count, string.Join("\n", problems));
}
