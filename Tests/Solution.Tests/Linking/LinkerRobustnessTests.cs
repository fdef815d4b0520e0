using System.Xml.Linq;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Linking;

[TestClass]
public sealed class LinkerRobustnessTests
{
    const int Breaks = 40;

    [TestMethod]
    public void Linker_AnyElementOrAttributeRemovedOrRepeated_IsAnsweredWithProblemsNeverWithAnException()
    {
        foreach (var seed in Enumerable.Range(0, Breaks)) Assert.IsNotNull(Break(seed), $"seed {seed}");
    }

    static object? Break(int seed)
    {
        var random = new Random(seed);
        var broken = new BrokenSolution();
        var paths = broken.Paths("**.xml").ToList();
        return broken.Edit(paths[random.Next(paths.Count)], root => Break(root, random)).Problems();
    }

    static void Break(XElement root, Random random)
    {
        var elements = root.DescendantsAndSelf().ToList();
        var element = elements[random.Next(elements.Count)];
        switch (random.Next(4))
        {
            case 0 when element.Attributes().Any(): element.Attributes().Last().Remove(); break;
            case 1: element.Value = "?"; break;
            case 2 when element.Parent != null: element.AddAfterSelf(element); break;
            default: element.RemoveAll(); break;
        }
    }
}
