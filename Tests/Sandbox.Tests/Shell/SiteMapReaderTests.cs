using Segmentation.Sandbox.Shell.Apps;

namespace Segmentation.Sandbox.Tests.Shell;

[TestClass]
public sealed class SiteMapReaderTests
{
    private const string SiteMap = """
        <SiteMap>
          <Area Id="care"><Titles><Title LCID="1033" Title="Care" /><Title LCID="1031" Title="Pflege" /></Titles>
            <Group Id="animals"><Titles><Title LCID="1033" Title="Animals" /></Titles>
              <SubArea Id="pets" Entity="new_pet" />
              <SubArea Id="keepers" Entity="new_keeper" VectorIcon="/WebResources/new_/icons/keeper.svg"><Titles><Title LCID="1033" Title="People" /></Titles></SubArea>
              <SubArea Id="help" Url="$webresource:new_/help.html"><Titles><Title LCID="1033" Title="Help" /></Titles></SubArea>
            </Group>
          </Area>
        </SiteMap>
        """;

    [TestMethod]
    public void Title_InTheUsersLanguage() => Assert.AreEqual("Pflege", Read(1031).Title);

    [TestMethod]
    public void Title_MissingInTheUsersLanguage_IsThatOfTheBaseLanguage() => Assert.AreEqual("Animals", Read(1031).Groups[0].Title);

    [TestMethod]
    public void SubArea_WithoutTitle_IsCalledLikeItsTable() => Assert.AreEqual("Haustiere", Read(1031).Groups[0].SubAreas[0].Title);

    [TestMethod]
    public void SubArea_WithoutIcon_HasTheIconOfItsTable() => Assert.AreEqual("/WebResources/new_/icons/pet.svg", Read().Groups[0].SubAreas[0].Icon);

    [TestMethod]
    public void SubArea_WithAWebResource_LeadsToItsAddress() => Assert.AreEqual("/WebResources/new_/help.html", Read().Groups[0].SubAreas[2].Url);

    [TestMethod]
    public void SubArea_OfATableTheUserMayNotRead_IsLeftOut() =>
        CollectionAssert.AreEqual(new[] { "keepers", "help" }, Read(mayRead: table => table != "new_pet").Groups[0].SubAreas.Select(entry => entry.Id).ToArray());

    [TestMethod]
    public void Area_WithNothingToShow_IsLeftOut()
    {
        var siteMap = ShellSample.Xml("""<SiteMap><Area Id="a"><Group Id="g"><SubArea Id="pets" Entity="new_pet" /></Group></Area></SiteMap>""");

        Assert.AreEqual(0, new SiteMapReader(ShellSample.Environment, 1033).Read(siteMap, _ => false).Count);
    }

    private static AreaModel Read(int language = 1033, Func<string, bool>? mayRead = null) =>
        new SiteMapReader(ShellSample.Environment, language).Read(ShellSample.Xml(SiteMap), mayRead ?? (_ => true)).Single();
}
