using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Import;

/// <summary>Cloud flows: those on a schedule that call custom APIs are read, others are refused by what they need.</summary>
[TestClass]
public sealed class CloudFlowImportTests
{
    private const string Recurrence = """{ "Every_5_minutes": { "type": "Recurrence", "recurrence": { "frequency": "Minute", "interval": 5 } } }""";

    private const string Api = """<customapi uniquename="new_DoDueWork"><bindingtype>0</bindingtype><isfunction>0</isfunction></customapi>""";

    [TestMethod]
    public void Flow_OnASchedule_IsReadWithItsActionsInOrder()
    {
        var flow = ImportAssert.Import(Zip(Recurrence, $$"""{ "Second": {{Call("new_DoDueWork", """{ "First": ["Succeeded"] }""")}}, "First": {{Call("new_DoDueWork", "{}")}} }""")).CloudFlows.Single();

        Assert.AreEqual(("Do due work", true, TimeSpan.FromMinutes(5)), (flow.Name, flow.IsOn, flow.Every));
        CollectionAssert.AreEqual(new[] { "First", "Second" }, flow.Actions.Select(action => action.Name).ToArray());
        CollectionAssert.AreEqual(new[] { "new_dataverse" }, flow.ConnectionReferences.ToArray());
    }

    [TestMethod]
    public void Flow_StartedByAnythingElse_IsRefusedByName() => Refused(
        """{ "When_a_row_is_added": { "type": "OpenApiConnectionWebhook" } }""", $$"""{ "A": {{Call("new_DoDueWork", "{}")}} }""",
        "The cloud flow 'Do due work' is started by 'When_a_row_is_added'; the Sandbox supports one trigger of type Recurrence.");

    [TestMethod]
    public void Action_OfAnotherConnector_IsRefusedByName() => Refused(
        Recurrence, """{ "Post_a_message": { "type": "OpenApiConnection", "inputs": { "host": { "operationId": "PostMessage" }, "parameters": {} } } }""",
        "The cloud flow 'Do due work': the action 'Post_a_message' is 'PostMessage'; the Sandbox supports PerformUnboundAction of the Dataverse connector.");

    [TestMethod]
    public void Actions_ThatWaitForEachOther_AreRefused() => Refused(
        Recurrence, $$"""{ "A": {{Call("new_DoDueWork", """{ "B": ["Succeeded"] }""")}}, "B": {{Call("new_DoDueWork", """{ "A": ["Succeeded"] }""")}} }""",
        "The cloud flow 'Do due work': the action 'A' runs after one that does not exist, or that waits for it.");

    [TestMethod]
    public void Action_OfAMissingCustomApi_IsRefused() => Refused(
        Recurrence, $$"""{ "A": {{Call("new_Other", "{}")}} }""",
        "Cloud flow 'Do due work' calls 'new_Other', which no imported solution has.");

    private static void Refused(string triggers, string actions, string expected) =>
        StringAssert.EndsWith(ImportAssert.Problems(Zip(triggers, actions).Build()).Single(), expected);

    private static string Call(string message, string after) =>
        $$"""{ "type": "OpenApiConnection", "runAfter": {{after}}, "inputs": { "host": { "operationId": "PerformUnboundAction" }, "parameters": { "actionName": "{{message}}" } } }""";

    private static SolutionZip Zip(string triggers, string actions) => new SolutionZip()
        .Section("Workflows", """
            <Workflow WorkflowId="{77777777-0000-0000-0000-000000000001}" Name="Do due work"><JsonFileName>/Workflows/DoDueWork.json</JsonFileName><Category>5</Category><StateCode>1</StateCode></Workflow>
            """)
        .Section("connectionreferences", """<connectionreference connectionreferencelogicalname="new_dataverse"/>""")
        .Root("""type="29" id="{77777777-0000-0000-0000-000000000001}" """)
        .File("customapis/new_DoDueWork/customapi.xml", Api)
        .File("Workflows/DoDueWork.json", $$"""
            { "properties": { "connectionReferences": { "shared": { "connection": { "connectionReferenceLogicalName": "new_dataverse" } } },
              "definition": { "triggers": {{triggers}}, "actions": {{actions}} } } }
            """);
}
