namespace Segmentation.Solution.Tests.Registrations;

/// <summary>Classes with declarations, sound and broken; they are read from this assembly's file and never run.</summary>
static class Declared
{
    const string Table = "contact";

    [CrmPluginRegistration("Update", Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous,
        "firstname,lastname", "Sound: contact Update", 20, IsolationModeEnum.Sandbox,
        Id = "00000000-0000-0000-0000-000000000001", Description = "Does it.", UnSecureConfiguration = "a<b",
        Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = "firstname",
        Image2Type = ImageTypeEnum.Both, Image2Name = "both", Image2Attributes = "lastname")]
    public sealed class Sound;

    [CrmPluginRegistration("Create", Table, StageEnum.PostOperation, ExecutionModeEnum.Asynchronous,
        "", "Later: contact Create", 30, IsolationModeEnum.Sandbox,
        Id = "00000000-0000-0000-0000-000000000002", DeleteAsyncOperation = true,
        Image1Type = ImageTypeEnum.PostImage, Image1Name = "after", Image1Attributes = "firstname")]
    public sealed class Later;

    [CrmPluginRegistration("con_DoIt")]
    public sealed class DoItApi;

    [CrmPluginRegistration("con_DoIt")]
    public abstract class NeverRegistered;

    [CrmPluginRegistration("Create", Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous,
        "firstname", "Filters Create", 1, IsolationModeEnum.Sandbox, Id = "00000000-0000-0000-0000-000000000011")]
    public sealed class FiltersCreate;

    [CrmPluginRegistration("Create", Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous,
        "", "Looks before Create", 2, IsolationModeEnum.Sandbox, Id = "00000000-0000-0000-0000-000000000012",
        Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = "firstname")]
    public sealed class LooksBeforeCreate;

    [CrmPluginRegistration("Delete", Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous,
        "", "Looks after Delete", 3, IsolationModeEnum.Sandbox, Id = "00000000-0000-0000-0000-000000000013",
        Image1Type = ImageTypeEnum.PostImage, Image1Name = "after", Image1Attributes = "firstname")]
    public sealed class LooksAfterDelete;

    [CrmPluginRegistration("Update", Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous,
        "", "Runs always", 4, IsolationModeEnum.Sandbox, Id = "00000000-0000-0000-0000-000000000014")]
    public sealed class RunsAlways;

    [CrmPluginRegistration("Update", Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous,
        "firstname", "Looks ahead", 5, IsolationModeEnum.Sandbox, Id = "00000000-0000-0000-0000-000000000015",
        Image1Type = ImageTypeEnum.PostImage, Image1Name = "after", Image1Attributes = "firstname")]
    public sealed class LooksAhead;

    [CrmPluginRegistration("Update", Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous,
        "firstname", "Looks at all", 6, IsolationModeEnum.Sandbox, Id = "00000000-0000-0000-0000-000000000016",
        Image1Type = ImageTypeEnum.PreImage, Image1Name = "before")]
    public sealed class LooksAtAll;

    [CrmPluginRegistration("Update", Table, StageEnum.PreOperation, ExecutionModeEnum.Asynchronous,
        "firstname", "Too early", 7, IsolationModeEnum.Sandbox, Id = "00000000-0000-0000-0000-000000000017")]
    public sealed class TooEarly;

    [CrmPluginRegistration("Update", Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous,
        "firstname", "Unbound", 8, IsolationModeEnum.None, Id = "00000000-0000-0000-0000-000000000018")]
    public sealed class Unbound;

    [CrmPluginRegistration("Update", Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous,
        "firstname", "Nameless", 9, IsolationModeEnum.Sandbox)]
    public sealed class Nameless;

    [CrmPluginRegistration("Merge", Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous,
        "", "Merges", 10, IsolationModeEnum.Sandbox, Id = "00000000-0000-0000-0000-000000000020")]
    public sealed class Merges;

    [CrmPluginRegistration("Delete", Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous,
        "", "Twice, first", 11, IsolationModeEnum.Sandbox, Id = "00000000-0000-0000-0000-000000000021")]
    [CrmPluginRegistration("Delete", Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous,
        "", "Twice, second", 11, IsolationModeEnum.Sandbox, Id = "00000000-0000-0000-0000-000000000021")]
    public sealed class Twice;
}
