using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Images;

/// <summary>The images of a step: copies of a row with the registered columns. A column without value is absent.</summary>
internal static class StepImages
{
    private const int Pre = 0, Post = 1, Both = 2;

    /// <summary>Whether one of the steps asks for the row before the operation. Nothing is there before a create.</summary>
    internal static bool AskForPre(IEnumerable<StepDefinition> steps, string message) =>
        message != MessageNames.Create && steps.Any(step => step.Images.Any(IsPre));

    /// <summary>Whether one of the steps asks for the row after the operation. Nothing is left after a delete.</summary>
    internal static bool AskForPost(IEnumerable<StepDefinition> steps, string message) =>
        message != MessageNames.Delete && steps.Any(step => step.Images.Any(IsPost));

    internal static EntityImageCollection PreOf(StepDefinition step, Entity? row, TableDefinition? table) => Of(step.Images.Where(IsPre), row, table);

    internal static EntityImageCollection PostOf(StepDefinition step, Entity? row, TableDefinition? table) => Of(step.Images.Where(IsPost), row, table);

    private static bool IsPre(StepImageDefinition image) => image.ImageType is Pre or Both;

    private static bool IsPost(StepImageDefinition image) => image.ImageType is Post or Both;

    private static EntityImageCollection Of(IEnumerable<StepImageDefinition> images, Entity? row, TableDefinition? table)
    {
        var collection = new EntityImageCollection();
        if (row is null || table is null)
            return collection;

        foreach (var image in images)
            collection[image.Alias] = Project(row, image.Columns, table.PrimaryKey);
        return collection;
    }

    private static Entity Project(Entity row, IReadOnlyList<string> columns, string primaryKey)
    {
        var image = new Entity(row.LogicalName, row.Id) { RowVersion = row.RowVersion };
        foreach (var (name, value) in row.Attributes)
        {
            if (value is null || (columns.Count > 0 && name != primaryKey && !columns.Contains(name)))
                continue;
            image.Attributes[name] = value;
            if (row.FormattedValues.TryGetValue(name, out var text))
                image.FormattedValues[name] = text;
        }

        return image;
    }
}
