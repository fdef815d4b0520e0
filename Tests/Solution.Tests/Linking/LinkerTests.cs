using System.Reflection;
using Segmentation.Packager.Linking;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Linking;

[TestClass]
public sealed class LinkerTests
{
    [TestMethod]
    public void Linker_TheSolutionOfTheRepository_Links() => Expect.None(new BrokenSolution().Problems());

    [TestMethod]
    public void Linker_EveryRule_HasATestNamedAfterIt()
    {
        var tests = typeof(LinkerTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<TestMethodAttribute>() != null)
            .Select(method => method.Name.Split('_')[0]).ToHashSet();

        Assert.AreEqual("", string.Join(", ", Linker.RuleNames.Where(rule => !tests.Contains(rule))));
    }

    [TestMethod]
    public void Linker_SeveralProblems_AreListedTogether()
    {
        var broken = new BrokenSolution()
            .Replace("OptionSets/seg_repeatunit.xml", "701100002", "5")
            .Replace("AppModules/seg_RealtimeMarketing/AppModule.xml", "schemaName=\"seg_journey\"", "schemaName=\"seg_jurney\"");

        var files = broken.Problems().Select(problem => problem.File).ToHashSet();

        Assert.IsTrue(files.IsSupersetOf(["AppModules/seg_RealtimeMarketing/AppModule.xml", "AppModuleSiteMaps/seg_RealtimeMarketing/AppModuleSiteMap.xml"]));
    }

    [TestMethod]
    public void Problem_ToString_IsAnErrorLineOfBuildTools() =>
        Assert.AreEqual("a.xml: error SomeRule: It is wrong. Mend it.", $"{new Problem("a.xml", "It is wrong.", "Mend it.") { Rule = "SomeRule" }}");
}
