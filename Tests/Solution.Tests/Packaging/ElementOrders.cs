namespace Segmentation.Solution.Tests.Packaging;

/// <summary>Children of the elements of customizations.xml in the order of the platform's exports; what is not named here is not known.</summary>
static class ElementOrders
{
    const string Entity = """
        LocalizedNames LocalizedCollectionNames Descriptions attributes EntityKeys EntitySetName IsDuplicateCheckSupported
        IsBusinessProcessEnabled IsRequiredOffline IsInteractionCentricEnabled IsCollaboration AutoRouteToOwnerQueue IsConnectionsEnabled
        EntityColor IsDocumentManagementEnabled AutoCreateAccessTeams IsOneNoteIntegrationEnabled IsKnowledgeManagementEnabled IsSLAEnabled
        IsDocumentRecommendationsEnabled IsBPFEntity OwnershipTypeMask IsAuditEnabled IsRetrieveAuditEnabled IsRetrieveMultipleAuditEnabled
        IsActivity ActivityTypeMask IsActivityParty IsReplicated IsReplicationUserFiltered IsMailMergeEnabled IsVisibleInMobile
        IsVisibleInMobileClient IsReadOnlyInMobileClient IsOfflineInMobileClient DaysSinceRecordLastModified MobileOfflineFilters
        IsMapiGridEnabled IsReadingPaneEnabled IsQuickCreateEnabled SyncToExternalSearchIndex IntroducedVersion IsCustomizable IsRenameable
        IsMappable CanModifyAuditSettings CanModifyMobileVisibility CanModifyMobileClientVisibility CanModifyMobileClientReadOnly
        CanModifyMobileClientOffline CanModifyConnectionSettings CanModifyDuplicateDetectionSettings CanModifyMailMergeSettings
        CanModifyQueueSettings CanCreateAttributes CanCreateForms CanCreateCharts CanCreateViews CanModifyAdditionalSettings
        CanEnableSyncToExternalSearchIndex IconVectorName EnforceStateTransitions CanChangeHierarchicalRelationship EntityHelpUrlEnabled
        EntityHelpUrl ChangeTrackingEnabled CanChangeTrackingBeEnabled IsEnabledForExternalChannels IsMSTeamsIntegrationEnabled
        IsSolutionAware
        """;

    const string Attribute = """
        Type Name LogicalName RequiredLevel DisplayMask ImeMode ValidForUpdateApi ValidForReadApi ValidForCreateApi IsCustomField
        IsAuditEnabled IsLogical IsSecured IntroducedVersion IsCustomizable IsRenameable CanModifySearchSettings
        CanModifyRequirementLevelSettings CanModifyAdditionalSettings SourceType IsGlobalFilterEnabled IsSortableEnabled
        CanModifyGlobalFilterSettings CanModifyIsSortableSettings IsDataSourceSecret AutoNumberFormat IsSearchable IsFilterable
        IsRetrievable IsLocalizable Format MaxLength Length MinValue MaxValue Accuracy AppDefaultValue OptionSetName optionset
        CanChangeDateTimeBehavior Behavior LookupStyle LookupTypes displaynames Descriptions
        """;

    /// <summary>Orders by the name of the parent element.</summary>
    public static IReadOnlyDictionary<string, string[]> ByParent { get; } = new Dictionary<string, string>
    {
        ["ImportExportXml"] = """
            Entities Roles Workflows FieldSecurityProfiles Templates EntityMaps EntityRelationships OrganizationSettings optionsets
            Dashboards WebResources CustomControls SolutionPluginAssemblies SdkMessageProcessingSteps AppModuleSiteMaps AppModules
            EntityDataProviders CanvasApps Connectors connectionreferences Languages
            """,
        ["Entity"] = "Name EntityInfo FormXml SavedQueries Visualizations RibbonDiffXml CustomControlDefaultConfigs",
        ["entity"] = Entity,
        ["attribute"] = Attribute,
        ["EntityKey"] = "Name LogicalName IntroducedVersion IsCustomizable EntityKeyAttributes displaynames",
        ["optionset"] = "OptionSetType IsGlobal IntroducedVersion IsCustomizable ExternalTypeName displaynames Descriptions options statuses states",
        ["systemform"] = "formid IntroducedVersion FormPresentation FormActivationState form IsCustomizable CanBeDeleted LocalizedNames Descriptions",
        ["form"] = "formLibraries events tabs header footer Navigation controlDescriptions DisplayConditions",
        ["savedquery"] = """
            IsCustomizable CanBeDeleted isquickfindquery isprivate isdefault savedqueryid layoutxml querytype fetchxml IntroducedVersion
            LocalizedNames Descriptions
            """,
        ["visualization"] = """
            savedqueryvisualizationid datadescription presentationdescription isdefault IntroducedVersion IsCustomizable CanBeDeleted
            LocalizedNames Descriptions
            """,
        ["datadefinition"] = "fetchcollection categorycollection",
        ["RibbonDiffXml"] = "CustomActions Templates CommandDefinitions RuleDefinitions LocLabels",
        ["CommandDefinition"] = "EnableRules DisplayRules Actions",
        ["RuleDefinitions"] = "TabDisplayRules DisplayRules EnableRules",
        ["Role"] = "IsCustomizable IsAutoAssigned RolePrivileges",
        ["EntityRelationship"] = """
            EntityRelationshipType IsCustomizable IntroducedVersion IsHierarchical ReferencingEntityName ReferencedEntityName CascadeAssign
            CascadeDelete CascadeArchive CascadeReparent CascadeShare CascadeUnshare CascadeRollupView IsValidForAdvancedFind
            ReferencingAttributeName RelationshipDescription EntityRelationshipRoles
            """,
        ["WebResource"] = """
            WebResourceId Name DisplayName Description LanguageCode WebResourceType IntroducedVersion IsEnabledForMobileClient
            IsAvailableForMobileOffline DependencyXml IsCustomizable CanBeDeleted IsHidden FileName
            """,
        ["CustomControl"] = "Name FileName",
        ["PluginAssembly"] = "IsolationMode SourceType IntroducedVersion FileName PluginTypes",
        ["PluginType"] = "FriendlyName",
        ["SdkMessageProcessingStep"] = """
            PluginTypeName PluginTypeId PrimaryEntity AsyncAutoDelete Configuration Description FilteringAttributes InvocationSource Mode
            Rank SdkMessageId EventHandlerTypeCode Stage IsCustomizable IsHidden SupportedDeployment IntroducedVersion
            SdkMessageProcessingStepImages
            """,
        ["SdkMessageProcessingStepImage"] = "SdkMessageProcessingStepImageId Attributes EntityAlias ImageType MessagePropertyName IsCustomizable",
        ["AppModuleSiteMap"] = "SiteMapUniqueName EnableCollapsibleGroups ShowHome ShowPinned ShowRecents SiteMap LocalizedNames",
        ["AppModule"] = """
            UniqueName IntroducedVersion WebResourceId OptimizedFor statecode statuscode FormFactor ClientType NavigationType
            AppModuleComponents AppModuleRoleMaps LocalizedNames Descriptions appsettings appelements
            """,
    }.ToDictionary(order => order.Key, order => order.Value.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
