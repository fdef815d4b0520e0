using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Shell;

/// <summary>A small environment for the shell: pets and their owners, in English and German.</summary>
internal static class ShellSample
{
    public static TableDefinition Pet { get; } = new("new_pet", "new_Pet", "new_pets",
    [
        new ColumnDefinition { LogicalName = "new_petid", SchemaName = "new_petId", Type = ColumnType.UniqueIdentifier },
        new ColumnDefinition { LogicalName = "new_name", SchemaName = "new_Name", Type = ColumnType.String, IsPrimaryName = true, DisplayName = Text("Name", "Name") },
        new ColumnDefinition { LogicalName = "new_age", SchemaName = "new_Age", Type = ColumnType.Integer, DisplayName = Text("Age", "Alter") },
        new ColumnDefinition { LogicalName = "new_keeperid", SchemaName = "new_KeeperId", Type = ColumnType.Lookup, Targets = ["new_keeper"], DisplayName = Text("Keeper", "Halter") },
    ])
    { DisplayName = Text("Pet", "Haustier"), CollectionName = Text("Pets", "Haustiere"), IconVectorName = "new_/icons/pet.svg" };

    public static TableDefinition Keeper { get; } = new("new_keeper", "new_Keeper", "new_keepers",
    [
        new ColumnDefinition { LogicalName = "new_keeperid", SchemaName = "new_keeperId", Type = ColumnType.UniqueIdentifier },
        new ColumnDefinition { LogicalName = "new_name", SchemaName = "new_Name", Type = ColumnType.String, IsPrimaryName = true, DisplayName = Text("Name", "Name") },
        new ColumnDefinition { LogicalName = "new_city", SchemaName = "new_City", Type = ColumnType.String, DisplayName = Text("City", "Ort") },
    ])
    { DisplayName = Text("Keeper", "Halter"), CollectionName = Text("Keepers", "Halter") };

    public static EnvironmentDefinition Environment { get; } = new()
    {
        Tables = new[] { Pet, Keeper }.ToDictionary(table => table.LogicalName),
        OneToMany =
        [
            new OneToManyRelationship
            {
                SchemaName = "new_keeper_pet", ReferencedTable = "new_keeper", ReferencingTable = "new_pet", ReferencingColumn = "new_keeperid",
                LookupNavigation = "new_KeeperId", CollectionNavigation = "new_keeper_pet",
            },
        ],
    };

    public static LocalizedText Text(string english, string german) => new(new Dictionary<int, string> { [1033] = english, [1031] = german });

    public static XElement Xml(string xml) => XElement.Parse(xml);
}
