namespace Segmentation.Sandbox.Import;

/// <summary>
/// Names of component type numbers, for messages. The numbers are those of the platform's choice componenttype
/// ("SolutionComponent table/entity reference") and of SolutionPackager.
/// </summary>
public static class ComponentTypes
{
    /// <summary>A table.</summary>
    public const int Entity = 1;
    /// <summary>A global choice.</summary>
    public const int OptionSet = 9;
    /// <summary>A relationship.</summary>
    public const int EntityRelationship = 10;
    /// <summary>A role.</summary>
    public const int Role = 20;
    /// <summary>A view.</summary>
    public const int SavedQuery = 26;
    /// <summary>Chart.</summary>
    public const int SavedQueryVisualization = 59;
    /// <summary>A workflow or cloud flow.</summary>
    public const int Workflow = 29;
    /// <summary>A form.</summary>
    public const int SystemForm = 60;
    /// <summary>A web resource.</summary>
    public const int WebResource = 61;
    /// <summary>A site map.</summary>
    public const int SiteMap = 62;
    /// <summary>A code component.</summary>
    public const int CustomControl = 66;
    /// <summary>A model-driven app.</summary>
    public const int AppModule = 80;
    /// <summary>A plug-in assembly.</summary>
    public const int PluginAssembly = 91;
    /// <summary>A plug-in step.</summary>
    public const int Step = 92;

    private static readonly Dictionary<int, string> Names = new()
    {
        [1] = "Entity",
        [2] = "Attribute",
        [3] = "Relationship",
        [4] = "AttributePicklistValue",
        [5] = "AttributeLookupValue",
        [6] = "ViewAttribute",
        [7] = "LocalizedLabel",
        [8] = "RelationshipExtraCondition",
        [9] = "OptionSet",
        [10] = "EntityRelationship",
        [11] = "EntityRelationshipRole",
        [12] = "EntityRelationshipRelationships",
        [13] = "ManagedProperty",
        [14] = "EntityKey",
        [15] = "EntityKeyAttribute",
        [16] = "Privilege",
        [17] = "PrivilegeObjectTypeCode",
        [18] = "EntityIndex",
        [20] = "Role",
        [21] = "RolePrivileges",
        [22] = "DisplayString",
        [23] = "DisplayStringMap",
        [24] = "Form",
        [25] = "OrganizationSettings",
        [26] = "SavedQuery",
        [29] = "Workflow",
        [30] = "ProcessTrigger",
        [31] = "Report",
        [32] = "ReportEntity",
        [33] = "ReportCategory",
        [34] = "ReportVisibility",
        [35] = "ActivityMimeAttachment",
        [36] = "Template",
        [37] = "ContractTemplate",
        [38] = "KbArticleTemplate",
        [39] = "MailMergeTemplate",
        [41] = "SyncAttributeMappingProfile",
        [46] = "EntityMap",
        [47] = "AttributeMap",
        [48] = "RibbonCommand",
        [49] = "RibbonContextGroup",
        [50] = "RibbonCustomization",
        [52] = "RibbonRule",
        [53] = "RibbonTabToCommandMap",
        [55] = "RibbonDiff",
        [59] = "SavedQueryVisualization",
        [60] = "SystemForm",
        [61] = "WebResource",
        [62] = "SiteMap",
        [63] = "ConnectionRole",
        [64] = "ComplexControl",
        [65] = "HierarchyRule",
        [66] = "CustomControl",
        [68] = "CustomControlDefaultConfig",
        [69] = "CustomControlResource",
        [70] = "FieldSecurityProfile",
        [71] = "FieldPermission",
        [72] = "SecuredMaskingRule",
        [73] = "AttributeMaskingRule",
        [80] = "AppModule",
        [81] = "AppModuleSiteMap",
        [82] = "AppModuleRibbonCommand",
        [88] = "AppModuleToRoleMap",
        [90] = "PluginType",
        [91] = "PluginAssembly",
        [92] = "SdkMessageProcessingStep",
        [93] = "SdkMessageProcessingStepImage",
        [95] = "ServiceEndpoint",
        [101] = "ServicePlans",
        [150] = "RoutingRule",
        [151] = "RoutingRuleItem",
        [152] = "SLA",
        [153] = "SLAItem",
        [154] = "ConvertRule",
        [155] = "ConvertRuleItem",
        [156] = "KnowledgeBaseRecord",
        [157] = "ChannelPropertyGroup",
        [158] = "ChannelProperty",
        [160] = "DependencyFeature",
        [161] = "MobileOfflineProfile",
        [162] = "MobileOfflineProfileItem",
        [163] = "MobileOfflineProfileItemAssociation",
        [167] = "SimilarityRule",
        [168] = "SimilarityRuleCondition",
        [169] = "ProfileRule",
        [170] = "ProfileRuleItem",
        [171] = "ProfileEntityAccessLevel",
        [172] = "ChannelAccessProfile",
        [173] = "RecommendationModel",
        [174] = "RecommendationModelMapping",
        [175] = "KnowledgeSearchModel",
        [176] = "TextAnalyticsEntityMapping",
        [177] = "TopicModelConfiguration",
        [178] = "EmailSignature",
        [179] = "AdvancedSimilarityRule",
        [180] = "EntityDataSourceMapping",
        [181] = "EntityDataProvider",
        [183] = "EntityDataSource",
        [191] = "AppConfig",
        [192] = "AppConfigInstance",
        [200] = "EntityPrivilege",
        [201] = "SdkMessage",
        [202] = "Maps",
        [203] = "SdkMessagePair",
        [204] = "SdkMessageRequest",
        [205] = "SdkMessageRequestField",
        [206] = "SdkMessageResponse",
        [207] = "SdkMessageResponseField",
        [208] = "ImportMap",
        [209] = "StoredProcedure",
        [210] = "WebWizard",
        [211] = "Dialogs",
        [212] = "ImportEntityMapping",
        [213] = "ColumnMapping",
        [214] = "LookUpMapping",
        [215] = "PickListMapping",
        [216] = "TransformationMapping",
        [217] = "TransformationParameterMapping",
        [218] = "ImportData",
        [219] = "ImportFile",
        [220] = "ImportLog",
        [221] = "OwnerMapping",
        [222] = "Dashboard",
        [250] = "NavigationSetting",
        [251] = "NavigationSettingItem",
        [252] = "GlobalSearchConfiguration",
        [260] = "CardType",
        [270] = "SolutionComponentDefinition",
        [300] = "CanvasApp",
        [371] = "Connector",
        [372] = "ECConnector",
        [380] = "EnvironmentVariableDefinition",
        [381] = "EnvironmentVariableValue",
        [400] = "AITemplate",
        [401] = "AIModel",
        [402] = "AIConfiguration",
        [403] = "Bot",
        [418] = "Dataflow",
        [419] = "DataflowEntities",
        [430] = "EntityAnalyticsConfiguration",
        [431] = "AttributeImageConfiguration",
        [432] = "EntityImageConfiguration",
        [500] = "DualWriteEntityMap",
        [501] = "DataIntegrationConnection",
        [510] = "ExportToDataLakeConfig",
        [511] = "TeamTemplate",
        [660] = "InteractionCentricDashboard",
    };

    /// <summary>The name of a component type, such as Workflow for 29.</summary>
    public static string NameOf(int type) => Names.TryGetValue(type, out var name) ? name : "Component";
}
