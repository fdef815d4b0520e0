using Segmentation.Sandbox.Shell.Files;

namespace Segmentation.Sandbox.Tests.Shell;

[TestClass]
public sealed class WebResourceNameTests
{
    [TestMethod]
    [DataRow("$webresource:new_/a.js", "new_/a.js")]
    [DataRow("/WebResources/new_/a.js", "new_/a.js")]
    [DataRow("new_/a.js", "new_/a.js")]
    [DataRow("/_imgs/ribbon/a.png", null)]
    [DataRow("https://example.com/a.js", null)]
    [DataRow("", null)]
    [DataRow(null, null)]
    public void Reference_NamesAWebResource_OrNone(string? reference, string? name) => Assert.AreEqual(name, WebResourceName.Of(reference));

    [TestMethod]
    public void Address_KeepsFolders_AndEscapesTheRest() => Assert.AreEqual("/WebResources/new_/my%20pets.html", WebResourceName.ToUrl("new_/my pets.html"));
}
