namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Messages that solutions name by id; the ids are the same in every organisation.</summary>
internal static class MessageIds
{
    private static readonly Dictionary<Guid, string> Names = new()
    {
        [new Guid("9ebdbb1b-ea3e-db11-86a7-000a3a5473e8")] = "Create",
        [new Guid("20bebb1b-ea3e-db11-86a7-000a3a5473e8")] = "Update",
        [new Guid("a1bdbb1b-ea3e-db11-86a7-000a3a5473e8")] = "Delete",
    };

    /// <summary>The message of that id; null where it is not known.</summary>
    public static string? NameOf(Guid id) => Names.GetValueOrDefault(id);
}
