using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Linking;

[TestClass]
public sealed class AppRuleTests
{
    const string Role = "Roles/Journey Manager.xml";
    const string App = "AppModules/seg_RealtimeMarketing/AppModule.xml";
    const string SiteMap = "AppModuleSiteMaps/seg_RealtimeMarketing/AppModuleSiteMap.xml";

    [TestMethod]
    [DataRow("prvReadUser\"", "prvReadSystemUser\"", DisplayName = "the table's name where the privilege has another")]
    [DataRow("prvReadseg_Journey\"", "prvReadseg_journey\"", DisplayName = "a table in the wrong case")]
    [DataRow("prvReadseg_Journey\"", "prvPublishseg_Journey\"", DisplayName = "a verb that does not exist")]
    public void RolePrivilegeExists_APrivilegeThatDoesNotExist_IsRefused(string old, string text) => new BrokenSolution()
        .Replace(Role, old, text)
        .IsRefusedBy("RolePrivilegeExists", Role, text.TrimEnd('"'));

    [TestMethod]
    public void RolePrivilegeExists_AssignOfRowsTheOrganisationOwns_IsRefused() => new BrokenSolution()
        .Replace("Entities/seg_Journey/Entity.xml", "<OwnershipTypeMask>UserOwned<", "<OwnershipTypeMask>OrgOwned<")
        .IsRefusedBy("RolePrivilegeExists", Role, "prvAssignseg_Journey", "neither assigned nor shared");

    [TestMethod]
    public void AppComponentExists_ATableThatDoesNotExist_IsRefused() => new BrokenSolution()
        .Replace(App, "schemaName=\"seg_journey\"", "schemaName=\"seg_jurney\"")
        .IsRefusedBy("AppComponentExists", App, "\"seg_jurney\"");

    [TestMethod]
    public void AppComponentExists_ARoleThatDoesNotExist_IsRefused() => new BrokenSolution()
        .Edit(App, root => root.Descendants("Role").First().SetAttributeValue("id", "{11111111-1111-1111-1111-111111111111}"))
        .IsRefusedBy("AppComponentExists", App, "The role 11111111-1111-1111-1111-111111111111 does not exist.");

    [TestMethod]
    public void AppComponentExists_AnIconThatDoesNotExist_IsRefused() => new BrokenSolution()
        .Edit(App, root => root.Element("WebResourceId")!.Value = "11111111-1111-1111-1111-111111111111")
        .IsRefusedBy("AppComponentExists", App, "The icon");

    [TestMethod]
    public void SiteMapLeadsToTablesOfTheApp_ATableThatIsNotInTheApp_IsRefused() => new BrokenSolution()
        .Replace(SiteMap, "Entity=\"seg_segment\"", "Entity=\"contact\"")
        .IsRefusedBy("SiteMapLeadsToTablesOfTheApp", SiteMap, "contact, which is not in the app");

    [TestMethod]
    public void SiteMapIdIsUnique_TwoSubAreasWithOneId_AreRefused() => new BrokenSolution()
        .Replace(SiteMap, "Id=\"seg_journeys\"", "Id=\"seg_segments\"")
        .IsRefusedBy("SiteMapIdIsUnique", SiteMap, "\"seg_segments\"");
}
