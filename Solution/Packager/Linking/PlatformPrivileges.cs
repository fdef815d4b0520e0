namespace Segmentation.Packager.Linking;

/// <summary>
/// What the platform's own privileges are named after, where roles of a solution are likely to need them. Mostly the
/// schema name of the table, but not always: User is systemuser, Query is savedquery (Microsoft's lists of privileges by table).
/// </summary>
public static class PlatformPrivileges
{
    /// <summary>Names after the verb.</summary>
    public static IReadOnlySet<string> Subjects { get; } = new HashSet<string>
    {
        "Account", "Activity", "AppModule", "AsyncOperation", "Attribute", "BusinessUnit", "Connection", "ConnectionReference", "Contact",
        "CustomControl", "Customization", "Entity", "EntityKey", "EnvironmentVariableDefinition", "EnvironmentVariableValue", "Lead",
        "Note", "OptionSet", "Organization", "PluginAssembly", "PluginTraceLog", "PluginType", "ProcessStage", "Publisher", "Query",
        "Queue", "Relationship", "Role", "SdkMessage", "SdkMessageProcessingStep", "SdkMessageProcessingStepImage", "Solution",
        "SystemForm", "Team", "TransactionCurrency", "User", "UserEntityUISettings", "UserQuery", "UserSettings", "WebResource", "Workflow",
        "WorkflowSession",
    };
}
