using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads a table from its <c>Entity</c> element: all of it, or only what the solution adds to another solution's table.</summary>
internal static class TableReader
{
    /// <summary>The table.</summary>
    public static TableDefinition Read(ReadingContext context, SolutionInfo solution, XElement entity)
    {
        var schemaName = entity.RequiredText("Name");
        var info = entity.Element("EntityInfo")?.Element("entity")
            ?? throw new MalformedComponentException(entity, $"Table '{schemaName}' needs <EntityInfo><entity>.");
        return new TableDefinition(schemaName.ToLowerInvariant(), schemaName, info.Text("EntitySetName") ?? "", ReadColumns(context, info))
        {
            Solution = solution.UniqueName,
            DisplayName = info.Labels("LocalizedNames"),
            CollectionName = info.Labels("LocalizedCollectionNames"),
            Description = info.Labels("Descriptions"),
            Ownership = ReadOwnership(info),
            IsActivity = info.Flag("IsActivity"),
            IsQuickCreateEnabled = info.Flag("IsQuickCreateEnabled"),
            IconVectorName = info.Text("IconVectorName"),
            GridCustomizer = GridCustomizerReader.Read(context, schemaName, entity),
            AlternateKeys = context.ReadAll(info.Element("EntityKeys")?.Elements("EntityKey") ?? [], ReadKey),
        };
    }

    private static List<ColumnDefinition> ReadColumns(ReadingContext context, XElement info)
    {
        var columns = context.ReadAll(info.Element("attributes")?.Elements("attribute") ?? [], ColumnReader.Read);
        if (columns.GroupBy(column => column.LogicalName).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new MalformedComponentException(info, $"Table '{info.Attribute("Name")?.Value}' has the column '{twice.Key}' twice.");
        return [.. columns];
    }

    private static Ownership ReadOwnership(XElement info) => info.Text("OwnershipTypeMask") switch
    {
        null or "None" => Ownership.None,
        "UserOwned" => Ownership.User,
        "OrgOwned" => Ownership.Organization,
        "BusinessOwned" => Ownership.BusinessUnit,
        var other => throw new MalformedComponentException(info, $"<OwnershipTypeMask> is '{other}'; UserOwned, OrgOwned, BusinessOwned or None is needed."),
    };

    private static AlternateKeyDefinition ReadKey(XElement key) => new(
        key.Text("LogicalName") ?? key.RequiredText("Name").ToLowerInvariant(),
        key.Labels("displaynames"),
        (key.Element("EntityKeyAttributes")?.Elements("AttributeName") ?? []).Select(column => column.Value.Trim()).ToList());
}
