namespace Segmentation.Pcf.Tests;

/// <summary>The tests of the controls, which stand beside them in Pcf/tests.</summary>
[TestClass]
public sealed class ControlTests
{
    public static IEnumerable<object[]> Results => Vitest.Run(Repository.Folder("Pcf"));

    public static string Name(System.Reflection.MethodInfo method, object[] row) => Vitest.Name(method, row);

    [TestMethod(UnfoldingStrategy = TestDataSourceUnfoldingStrategy.Fold)]
    [DynamicData(nameof(Results), DynamicDataDisplayName = nameof(Name))]
    public void Controls(VitestResult result) => result.Assert();
}
