using Segmentation.Sandbox.Shell.Commands;

namespace Segmentation.Sandbox.Tests.Shell;

[TestClass]
public sealed class RibbonReaderTests
{
    private const string Ribbon = """
        <RibbonDiffXml>
          <CustomActions>
            <CustomAction Id="b" Location="Mscrm.SubGrid.new_pet.MainTab.Actions.Controls._children" Sequence="7"><CommandUIDefinition>
              <FlyoutAnchor Id="menu" LabelText="More" Sequence="20"><Menu Id="m"><MenuSection Id="ms"><Controls Id="c"><Button Id="inner" Command="feed" LabelText="Inner" /></Controls></MenuSection></Menu></FlyoutAnchor></CommandUIDefinition></CustomAction>
            <CustomAction Id="a" Location="Mscrm.HomepageGrid.new_pet.MainTab.Management.Controls._children" Sequence="5"><CommandUIDefinition>
              <Button Id="feedButton" Command="feed" LabelText="$LocLabels:feed.Label" ToolTipDescription="Feeds." ModernImage="$webresource:new_/icons/feed.svg" /></CommandUIDefinition></CustomAction>
            <HideCustomAction HideActionId="h" Location="Mscrm.Form.new_pet.Delete" />
          </CustomActions>
          <CommandDefinitions><CommandDefinition Id="feed">
            <EnableRules><EnableRule Id="one" /><EnableRule Id="Mscrm.SelectionCountExactlyOne" /><EnableRule Id="Mscrm.Unheard" /></EnableRules>
            <DisplayRules><DisplayRule Id="may" /></DisplayRules>
            <Actions><JavaScriptFunction FunctionName="Pets.feed" Library="$webresource:new_/pets.js"><CrmParameter Value="SelectedControlSelectedItemIds" /><BoolParameter Value="true" /></JavaScriptFunction></Actions>
          </CommandDefinition></CommandDefinitions>
          <RuleDefinitions>
            <DisplayRules><DisplayRule Id="may"><EntityPrivilegeRule EntityName="new_pet" PrivilegeType="Write" PrivilegeDepth="Basic" /></DisplayRule></DisplayRules>
            <EnableRules><EnableRule Id="one">
              <CustomRule FunctionName="Pets.hungry" Library="$webresource:new_/pets.js" Default="false"><CrmParameter Value="PrimaryControl" /></CustomRule>
              <OrRule><Or><FormStateRule State="Create" /></Or><Or><FormStateRule State="Existing" /></Or></OrRule>
            </EnableRule></EnableRules>
          </RuleDefinitions>
          <LocLabels><LocLabel Id="feed.Label"><Titles><Title description="Feed" languagecode="1033" /><Title description="Füttern" languagecode="1031" /></Titles></LocLabel></LocLabels>
        </RibbonDiffXml>
        """;

    [TestMethod]
    public void Table_WithoutRibbon_AddsNothing() => Assert.AreEqual(0, RibbonReader.Read(null, 1033).Buttons.Count);

    [TestMethod]
    public void Location_DecidesTheBar() => CollectionAssert.AreEqual(new[] { "HomepageGrid", "SubGrid" }, Read().Buttons.Select(button => button.Bar).ToArray());

    [TestMethod]
    public void Button_IsLabelledInTheUsersLanguage() => Assert.AreEqual("Füttern", Read(1031).Buttons[0].Label);

    [TestMethod]
    public void Button_HasToolTipAndIcon() => Assert.AreEqual(("Feeds.", "/WebResources/new_/icons/feed.svg"), (Read().Buttons[0].ToolTip, Read().Buttons[0].Icon));

    [TestMethod]
    public void Button_TakesTheSequenceOfItsCustomAction_WhereItHasNone() => Assert.AreEqual(5, Read().Buttons[0].Sequence);

    [TestMethod]
    public void Flyout_HasTheButtonsOfItsMenu() => Assert.AreEqual("Inner", Read().Buttons[1].Items.Single().Label);

    [TestMethod]
    public void Action_NamesFunctionLibraryAndParameters()
    {
        var action = Command().Actions.Single();

        Assert.AreEqual(("JavaScriptFunction", "Pets.feed", "new_/pets.js"), (action.Type, action.FunctionName, action.Library));
        CollectionAssert.AreEqual(new[] { new ParameterModel("Crm", "SelectedControlSelectedItemIds"), new ParameterModel("Bool", "true") }, action.Parameters.ToArray());
    }

    [TestMethod]
    public void Rules_AreThoseOfTheirDefinition()
    {
        var rule = Command().EnableRules[0];

        Assert.AreEqual(("one", "CustomRule", "new_/pets.js"), (rule.Id, rule.Type, rule.Attributes["Library"]));
        Assert.AreEqual(new ParameterModel("Crm", "PrimaryControl"), rule.Parameters.Single());
        Assert.AreEqual("EntityPrivilegeRule", Command().DisplayRules.Single().Type);
    }

    [TestMethod]
    public void OrRule_KeepsItsGroups() =>
        CollectionAssert.AreEqual(new[] { "Create", "Existing" }, Command().EnableRules[1].Any.Select(group => group.Single().Attributes["State"]).ToArray());

    [TestMethod]
    public void Rule_OfThePlatform_IsKnownWithoutDefinition() => Assert.AreEqual("SelectionCountRule", Command().EnableRules[2].Type);

    [TestMethod]
    public void Rule_ThatNobodyDefines_SaysSo() => Assert.AreEqual(("Mscrm.Unheard", "Undefined"), (Command().EnableRules[3].Id, Command().EnableRules[3].Type));

    [TestMethod]
    public void HideCustomAction_NamesTheStandardButton() => Assert.AreEqual("Mscrm.Form.new_pet.Delete", Read().Hidden.Single());

    private static CommandBarModel Read(int language = 1033) => RibbonReader.Read(ShellSample.Xml(Ribbon), language);

    private static CommandModel Command() => Read().Buttons[0].Command!;
}
