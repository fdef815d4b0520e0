using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>The net462 DLL with the plug-ins of the tests, as a solution file would bring it.</summary>
internal static class FixtureAssembly
{
    private const string FullName = "Segmentation.Sandbox.Fixtures, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null";

    private static readonly string[] TypeNames =
    [
        "ChangeParentContext", "CountRuns", "CreateTask", "DescribeContext", "EchoApi", "FailUnexpectedly", "PauseAtFile", "RefuseRequest", "RetryUntil",
        "SetColumn", "ShareUnserialisable", "ShareVariable", "Sleep", "SleepThenCreateTask", "SwallowServiceFault", "TellTime", "UpdateSameRow", "NotInTheAssembly",
    ];

    private static readonly Dictionary<string, PluginTypeDefinition> Types = TypeNames.ToDictionary(
        name => name, name => new PluginTypeDefinition(Guid.NewGuid(), $"Segmentation.Sandbox.Fixtures.{name}", FullName));

    public static PluginAssemblyDefinition Definition { get; } = new(
        Guid.NewGuid(), FullName, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Segmentation.Sandbox.Fixtures.dll")), [.. Types.Values]);

    public static Guid TypeId(string name) => Types[name].Id;
}
