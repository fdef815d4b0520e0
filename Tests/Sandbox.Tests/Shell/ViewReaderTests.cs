using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Shell.Apps;
using Segmentation.Sandbox.Shell.Views;

namespace Segmentation.Sandbox.Tests.Shell;

[TestClass]
public sealed class ViewReaderTests
{
    private const string Fetch = """
        <fetch><entity name="new_pet"><attribute name="new_name" />
          <filter type="or" isquickfindfields="1"><condition attribute="new_name" operator="like" value="{0}" /></filter>
          <link-entity name="new_keeper" from="new_keeperid" to="new_keeperid" link-type="outer" alias="k"><attribute name="new_city" /></link-entity>
        </entity></fetch>
        """;

    private const string Layout = """
        <grid><row id="new_petid"><cell name="new_name" width="200" /><cell name="k.new_city" width="80" /><cell name="new_age" width="0" ishidden="1" /><cell name="new_gone" width="50" /></row></grid>
        """;

    [TestMethod]
    public void Column_IsLabelledInTheUsersLanguage() => Assert.AreEqual("Name", Read(1031).Columns[0].Label);

    [TestMethod]
    public void Column_OfAJoinedTable_NamesTheLookupItCameThrough()
    {
        var column = Read().Columns[1];

        Assert.AreEqual(("City (Keeper)", "new_keeper", "new_city", "k"), (column.Label, column.Table, column.Column, column.Alias));
    }

    [TestMethod]
    public void Column_HiddenOrUnknown_IsLeftOut() => CollectionAssert.AreEqual(new[] { "new_name", "k.new_city" }, Read().Columns.Select(column => column.Name).ToArray());

    [TestMethod]
    public void QuickFind_NamesTheColumnsItSearches() => CollectionAssert.AreEqual(new[] { "new_name" }, Read().FindColumns.ToArray());

    [TestMethod]
    public void View_ThatTheAppDoesNotList_IsUsableButNotOffered()
    {
        var (listed, other) = (Definition(), Definition());
        var app = new AppDefinition("new_app", LocalizedText.Empty, LocalizedText.Empty, ShellSample.Xml("<SiteMap />"), [new AppComponent(26, null, listed.Id)], []);

        var views = new ViewReader(ShellSample.Environment with { Views = [listed, other] }, 1033).Read(ShellSample.Pet, new AppSelection(app));

        Assert.AreEqual(2, views.Count);
        Assert.AreEqual(listed.Id, views.Single(view => view.IsOffered).Id);
    }

    private static ViewDefinition Definition() =>
        new(Guid.NewGuid(), "new_pet", ShellSample.Text("Pets", "Haustiere"), 0, true, ShellSample.Xml(Fetch), ShellSample.Xml(Layout));

    private static ViewModel Read(int language = 1033) =>
        new ViewReader(ShellSample.Environment with { Views = [Definition()] }, language).Read(ShellSample.Pet, new AppSelection(null)).Single();
}
