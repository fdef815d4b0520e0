using CsCheck;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Tests.Runtime;

[TestClass]
public sealed class DeterministicIdTests
{
    [TestMethod]
    public void Of_SameText_IsTheSameIdOnEveryMachine() =>
        Assert.AreEqual(new Guid("2cf24dba-5fb0-830e-a6e8-3b2ac5b9e29e"), DeterministicId.Of("hello"));

    [TestMethod]
    public void Of_OtherText_IsAnotherId() =>
        Gen.Select(Gen.String, Gen.String).Where((one, other) => one != other)
            .Sample((one, other) => Assert.AreNotEqual(DeterministicId.Of(one), DeterministicId.Of(other)));
}
