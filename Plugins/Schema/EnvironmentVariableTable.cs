namespace Segmentation.Plugins.Schema;

/// <summary>Tables environmentvariabledefinition and environmentvariablevalue, and the variables of this solution (learn.microsoft.com, "EnvironmentVariableDefinition table reference").</summary>
public static class EnvironmentVariableTable
{
    /// <summary>Logical name of the table of definitions.</summary>
    public const string LogicalName = "environmentvariabledefinition";

    /// <summary>Primary key of definitions, and what values refer to them with.</summary>
    public const string Id = "environmentvariabledefinitionid";

    /// <summary>Schema name of a variable.</summary>
    public const string SchemaName = "schemaname";

    /// <summary>Default value.</summary>
    public const string DefaultValue = "defaultvalue";

    /// <summary>Logical name of the table of values.</summary>
    public const string ValueTable = "environmentvariablevalue";

    /// <summary>Value in this environment.</summary>
    public const string Value = "value";

    /// <summary>Variable: how old segments of other sources may be, in minutes.</summary>
    public const string MaxStalenessMinutes = "seg_MaxStalenessMinutes";

    /// <summary>Variable: people of one job.</summary>
    public const string BatchSize = "seg_BatchSize";

    /// <summary>Variable: how long a job works, in seconds.</summary>
    public const string TimeBoxSeconds = "seg_TimeBoxSeconds";
}
