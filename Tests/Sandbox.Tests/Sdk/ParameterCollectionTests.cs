using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Tests.Sdk;

[TestClass]
public sealed class ParameterCollectionTests
{
    private readonly ParameterCollection _parameters = new() { ["Role"] = "Exclusion" };

    [TestMethod]
    public void TryGetValue_OfTheRightType_ReturnsTheValue()
    {
        Assert.IsTrue(_parameters.TryGetValue("Role", out string role));
        Assert.AreEqual("Exclusion", role);
    }

    [TestMethod]
    public void TryGetValue_OfAnotherType_ReturnsFalse() => Assert.IsFalse(_parameters.TryGetValue("Role", out int _));

    [TestMethod]
    public void Contains_NameInAnotherCase_IsFalse() => Assert.IsFalse(_parameters.Contains("role"));

    [TestMethod]
    public void Add_PresentName_Throws() => Assert.ThrowsExactly<ArgumentException>(() => _parameters.Add("Role", "Suppression"));

    [TestMethod]
    public void Indexer_PresentName_Overwrites()
    {
        _parameters["Role"] = "Suppression";

        Assert.AreEqual("Suppression", _parameters["Role"]);
    }

    [TestMethod]
    public void AddOrUpdateIfNotNull_Null_KeepsTheValue()
    {
        _parameters.AddOrUpdateIfNotNull("Role", null);

        Assert.AreEqual("Exclusion", _parameters["Role"]);
    }
}
