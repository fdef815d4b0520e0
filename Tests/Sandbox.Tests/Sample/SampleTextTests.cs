using Segmentation.Sandbox.Sample;

namespace Segmentation.Sandbox.Tests.Sample;

[TestClass]
public sealed class SampleTextTests
{
    private static readonly Guid Anna = SampleIds.Of("contact", "anna-berger");

    [TestMethod]
    public void Reference_InsideAText_IsTheIdOfTheRow() => Assert.AreEqual($"crm{Anna:D}|x", SampleText.WithIds("crm{@contact/anna-berger}|x"));

    [TestMethod]
    public void Reference_OfFormatN_IsTheIdWithoutHyphens() =>
        Assert.AreEqual($"SEGMENT({Anna:N}) UNION SEGMENT({Anna:N})", SampleText.WithIds("SEGMENT({@contact/anna-berger:N}) UNION SEGMENT({@contact/anna-berger:N})"));

    [TestMethod]
    [DataRow("anna@example.com")]
    [DataRow("https://insights.example.com/segments/{key}")]
    [DataRow("{\"a\":1}")]
    public void Text_WithoutReference_StaysAsItIs(string text) => Assert.AreEqual(text, SampleText.WithIds(text));
}
