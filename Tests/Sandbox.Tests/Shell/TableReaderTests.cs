using Segmentation.Sandbox.Shell.Tables;

namespace Segmentation.Sandbox.Tests.Shell;

[TestClass]
public sealed class TableReaderTests
{
    [TestMethod]
    public void Table_IsNamedInTheUsersLanguage() => Assert.AreEqual(("Haustier", "Haustiere"), (Read(1031).DisplayName, Read(1031).CollectionName));

    [TestMethod]
    public void Lookup_KnowsWhatBindsIt() => Assert.AreEqual(new TargetModel("new_keeper", "new_KeeperId"), Read().Columns["new_keeperid"].Targets!.Single());

    [TestMethod]
    public void Related_ListsTheRowsThatPointAtIt() =>
        Assert.AreEqual(new RelatedModel("new_keeper_pet", "new_pet", "new_keeperid"), new TableReader(ShellSample.Environment, 1033).Read(ShellSample.Keeper).Related.Single());

    private static TableModel Read(int language = 1033) => new TableReader(ShellSample.Environment, language).Read(ShellSample.Pet);
}
