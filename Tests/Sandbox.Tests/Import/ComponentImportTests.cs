using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Import;

[TestClass]
public sealed class ComponentImportTests
{
    [TestMethod]
    public void Step_OnAMessageNamedById_HasItsStageImagesAndFilter()
    {
        var step = ImportAssert.Import(Xml.WithAssembly().Section("SdkMessageProcessingSteps", Xml.Step("""
            <PrimaryEntity>new_thing</PrimaryEntity><FilteringAttributes>new_thingname</FilteringAttributes><Configuration>c</Configuration><Mode>1</Mode><Rank>20</Rank><Stage>40</Stage>
            <SdkMessageProcessingStepImages><SdkMessageProcessingStepImage Name="before"><Attributes>new_thingname,new_thingid</Attributes><EntityAlias>before</EntityAlias><ImageType>0</ImageType>
            <MessagePropertyName>Target</MessagePropertyName></SdkMessageProcessingStepImage></SdkMessageProcessingStepImages>
            """)).Root(Xml.StepRoot)).Steps.Single();

        Assert.AreEqual(("Update", "new_thing", 40, true, 20, "c"), (step.Message, step.Table, step.Stage, step.IsAsynchronous, step.Rank, step.Configuration));
        CollectionAssert.AreEqual(new[] { "new_thingname" }, step.FilteringAttributes.ToArray());
        CollectionAssert.AreEqual(new[] { "new_thingname", "new_thingid" }, step.Images.Single().Columns.ToArray());
    }

    [TestMethod]
    public void Step_OnACustomMessage_IsOnItsName() => Assert.AreEqual("new_DoIt", ImportAssert.Import(Xml.WithAssembly()
        .Section("SdkMessageProcessingSteps", Xml.Step("<Stage>40</Stage>", "<SdkMessageName>new_DoIt</SdkMessageName>")).Root(Xml.StepRoot)).Steps.Single().Message);

    [TestMethod]
    public void Step_OnAMessageWithAnUnknownId_IsRefused() => ImportAssert.Refused(
        Xml.WithAssembly().Section("SdkMessageProcessingSteps", Xml.Step("<Stage>40</Stage>", "<SdkMessageId>22222222-0000-0000-0000-000000000000</SdkMessageId>")),
        "customizations.xml, line 8: Step 'Rule of things' is on the message 22222222-0000-0000-0000-000000000000, which the Sandbox does not know; name it in <SdkMessageName>.");

    [TestMethod]
    public void Step_OfAPluginTypeThatIsNotThere_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing").Section("SdkMessageProcessingSteps", Xml.Step("<PrimaryEntity>new_thing</PrimaryEntity><Stage>20</Stage>")).Root(Xml.StepRoot),
        "customizations.xml: Step 'Rule of things' runs the plug-in type 11111111-0000-0000-0000-000000000002, which no imported assembly has.");

    [TestMethod]
    public void Step_NamingAColumnThatIsNotThere_IsRefused() => ImportAssert.Refused(
        Xml.WithAssembly().Section("SdkMessageProcessingSteps", Xml.Step("<PrimaryEntity>new_thing</PrimaryEntity><FilteringAttributes>new_size</FilteringAttributes><Stage>20</Stage>")).Root(Xml.StepRoot),
        "customizations.xml: Step 'Rule of things' names the column 'new_size', which table 'new_thing' does not have.");

    [TestMethod]
    public void PluginAssembly_HasItsDllAndTypes()
    {
        var assembly = ImportAssert.Import(Xml.WithAssembly()).PluginAssemblies.Single();

        CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, assembly.Content);
        Assert.AreEqual("A.Rule", assembly.Types.Single().TypeName);
    }

    [TestMethod]
    public void CustomApi_HasItsParametersAndPluginType()
    {
        var api = ImportAssert.Import(Xml.WithAssembly()
            .File("customapis/new_DoIt/customapi.xml", """
                <customapi uniquename="new_DoIt"><bindingtype>0</bindingtype><displayname default="Do it"/><isfunction>0</isfunction>
                <plugintypeid><plugintypeexportkey>11111111-0000-0000-0000-000000000002</plugintypeexportkey></plugintypeid></customapi>
                """)
            .File("customapis/new_DoIt/customapirequestparameters/Id/customapirequestparameter.xml", """<customapirequestparameter uniquename="Id"><isoptional>1</isoptional><type>12</type></customapirequestparameter>""")
            .File("customapis/new_DoIt/customapiresponseproperties/Count/customapiresponseproperty.xml", """<customapiresponseproperty uniquename="Count"><type>7</type></customapiresponseproperty>""")).CustomApis.Single();

        Assert.AreEqual(("new_DoIt", "Do it", new Guid("11111111-0000-0000-0000-000000000002")), (api.UniqueName, api.DisplayName, api.PluginTypeId));
        Assert.AreEqual(new CustomApiParameter("Id", CustomApiType.Guid, true, null), api.Parameters.Single());
        Assert.AreEqual(new CustomApiParameter("Count", CustomApiType.Integer, false, null), api.Response.Single());
    }

    [TestMethod]
    public void CustomApi_OfAPluginTypeThatIsNotThere_IsRefused() => ImportAssert.Refused(
        new SolutionZip().File("customapis/new_DoIt/customapi.xml", """
            <customapi uniquename="new_DoIt"><plugintypeid><plugintypeexportkey>11111111-0000-0000-0000-000000000002</plugintypeexportkey></plugintypeid></customapi>
            """),
        "customizations.xml: Custom API 'new_DoIt' is run by the plug-in type 11111111-0000-0000-0000-000000000002, which no imported assembly has.");

    [TestMethod]
    public void EnvironmentVariable_HasItsDefault() => Assert.AreEqual(
        new EnvironmentVariableDefinition("new_Limit", "Limit", 100000001, "60"),
        ImportAssert.Import(new SolutionZip().File("environmentvariabledefinitions/new_Limit/environmentvariabledefinition.xml",
            """<environmentvariabledefinition schemaname="new_Limit"><defaultvalue>60</defaultvalue><displayname default="Limit"/><type>100000001</type></environmentvariabledefinition>""")).EnvironmentVariables.Single());

    [TestMethod]
    public void EnvironmentVariable_HasTheValueTheSolutionBrings() => Assert.AreEqual(
        "30",
        ImportAssert.Import(new SolutionZip()
            .File("environmentvariabledefinitions/new_Limit/environmentvariabledefinition.xml", """<environmentvariabledefinition schemaname="new_Limit"><type>100000001</type></environmentvariabledefinition>""")
            .File("environmentvariabledefinitions/new_Limit/environmentvariablevalues.json", """{"environmentvariablevalues":{"environmentvariablevalue":{"value":"30"}}}""")).EnvironmentVariables.Single().Value);

    [TestMethod]
    public void Secret_IsRefused() => ImportAssert.Refused(
        new SolutionZip().File("environmentvariabledefinitions/new_Key/environmentvariabledefinition.xml", """<environmentvariabledefinition schemaname="new_Key"><type>100000005</type></environmentvariabledefinition>"""),
        "environmentvariabledefinitions/new_Key/environmentvariabledefinition.xml, line 1: The environment variable 'new_Key' is a data source or secret (type 100000005), which is not supported by the Sandbox.");

    [TestMethod]
    public void WebResource_HasItsFile()
    {
        var resource = ImportAssert.Import(new SolutionZip().Section("WebResources", """
            <WebResource><WebResourceId>{33333333-0000-0000-0000-000000000001}</WebResourceId><Name>new_/js/x.js</Name><DisplayName>X</DisplayName><WebResourceType>3</WebResourceType><FileName>/WebResources/new_jsx333</FileName></WebResource>
            """).Root("""type="61" schemaName="new_/js/x.js" """).File("WebResources/new_jsx333", "x")).WebResources["new_/js/x.js"];

        Assert.AreEqual(("X", 3, (byte)'x'), (resource.DisplayName, resource.Type, resource.Content.Single()));
    }

    [TestMethod]
    public void Role_HasItsPrivileges_ComparedWithoutCase()
    {
        var role = ImportAssert.Import(new SolutionZip().Section("Roles", """
            <Role id="{44444444-0000-0000-0000-000000000001}" name="Keeper"><RolePrivileges><RolePrivilege name="prvReadnew_Thing" level="Local"/></RolePrivileges></Role>
            """).Root("""type="20" id="{44444444-0000-0000-0000-000000000001}" """)).Roles.Single();

        Assert.AreEqual(PrivilegeDepth.Local, role.Privileges["PRVREADNEW_THING"]);
    }

    [TestMethod]
    public void Control_HasItsManifestAndAllItsFiles()
    {
        var control = ImportAssert.Import(Control("bundle.js").File("Controls/new_N.C/bundle.js", "b").File("Controls/new_N.C/strings/C.1031.resx", "r")).Controls["new_N.C"];

        CollectionAssert.AreEqual(new[] { "ControlManifest.xml", "bundle.js", "strings/C.1031.resx" }, control.Files.Keys.ToArray());
        Assert.AreEqual("manifest", control.Manifest.Name.LocalName);
    }

    [TestMethod]
    public void Control_WithoutAFileItsManifestNames_IsRefused() => ImportAssert.Refused(
        Control("bundle.js"), "Controls/new_N.C/ControlManifest.xml, line 1: The code file 'bundle.js' is not in the zip.");

    private static SolutionZip Control(string code) => new SolutionZip()
        .Section("CustomControls", "<CustomControl><Name>new_N.C</Name><FileName>/Controls/new_N.C/ControlManifest.xml</FileName></CustomControl>").Root("""type="66" schemaName="new_N.C" """)
        .File("Controls/new_N.C/ControlManifest.xml", $"""<manifest><control namespace="N" constructor="C"><resources><code path="{code}" order="1"/></resources></control></manifest>""");
}
