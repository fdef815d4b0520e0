namespace Segmentation.Packager.Registrations;

/// <summary>A step as a plug-in class declares it.</summary>
public sealed record StepRegistration
{
    /// <summary>Full name of the class.</summary>
    public required string TypeName { get; init; }

    /// <summary>Id of the step, or null when the declaration gives none.</summary>
    public Guid? Id { get; init; }

    /// <summary>Name of the step.</summary>
    public required string Name { get; init; }

    /// <summary>Message, such as Update.</summary>
    public required string Message { get; init; }

    /// <summary>Logical name of the table, or nothing.</summary>
    public required string Table { get; init; }

    /// <summary>When it runs.</summary>
    public required Stage Stage { get; init; }

    /// <summary>Whether the asynchronous service runs it.</summary>
    public required bool IsAsynchronous { get; init; }

    /// <summary>Columns that let an Update step run, separated by commas.</summary>
    public required string FilteringAttributes { get; init; }

    /// <summary>Order among the steps of a stage.</summary>
    public required int Rank { get; init; }

    /// <summary>Whether the assembly is to run in the sandbox, as the service demands.</summary>
    public required bool IsSandboxed { get; init; }

    /// <summary>What the step does.</summary>
    public string Description { get; init; } = "";

    /// <summary>Configuration handed to the constructor.</summary>
    public string Configuration { get; init; } = "";

    /// <summary>Whether a finished asynchronous job is deleted.</summary>
    public bool DeletesFinishedJobs { get; init; }

    /// <summary>Its images.</summary>
    public IReadOnlyList<StepImage> Images { get; init; } = [];
}
