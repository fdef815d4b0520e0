using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Store;

/// <summary>A small environment with every type of column: people (owned by users), firms, and lists of people.</summary>
internal static class TestTables
{
    public static readonly DateTime Noon = new(2026, 3, 14, 12, 0, 0, DateTimeKind.Utc);

    public static EnvironmentDefinition Environment { get; } = Of(Firm, Person, Member, User, Team);

    public static TableDefinition Firm => Table("firm", Ownership.User, [
        Name("name"),
        Column("code", ColumnType.String), Column("region", ColumnType.String)],
        new AlternateKeyDefinition("firm_code", LocalizedText.Empty, ["code", "region"]));

    public static TableDefinition Person => Table("person", Ownership.User, [
        Name("fullname"),
        Column("city", ColumnType.String), Column("notes", ColumnType.Memo),
        Column("visits", ColumnType.Integer), Column("rating", ColumnType.Double),
        Column("discount", ColumnType.Decimal) with { Precision = 2 }, Column("revenue", ColumnType.Money),
        Column("optedout", ColumnType.Boolean) with { Choice = Choice((0, "No", "Nein"), (1, "Yes", "Ja")) },
        Column("metat", ColumnType.DateTime), Column("born", ColumnType.DateTime) with { DateTimeBehavior = DateTimeBehavior.DateOnly, Format = "date" },
        Column("colour", ColumnType.Picklist) with { Choice = Choice((1, "Red", "Rot"), (2, "Blue", "Blau"), (3, "Amber", "Bernstein")) },
        Column("hobbies", ColumnType.MultiSelectPicklist) with { Choice = Choice((1, "Chess", "Schach"), (2, "Golf", "Golf"), (3, "Opera", "Oper")) },
        Column("firmid", ColumnType.Lookup) with { Targets = ["firm"] },
        Column("parentid", ColumnType.Customer) with { Targets = ["firm", "person"] }]);

    public static TableDefinition Member => Table("member", Ownership.Organization, [
        Name("name"),
        Column("listid", ColumnType.Lookup) with { Targets = ["firm"] },
        Column("personid", ColumnType.Lookup) with { Targets = ["person"] }]);

    private static TableDefinition User => new("systemuser", "SystemUser", "systemusers", [
        Column("systemuserid", ColumnType.UniqueIdentifier), Name("fullname"),
        Column("businessunitid", ColumnType.Lookup) with { Targets = ["businessunit"] }]) { Ownership = Ownership.BusinessUnit };

    private static TableDefinition Team => new("team", "Team", "teams", [
        Column("teamid", ColumnType.UniqueIdentifier), Name("name")]) { Ownership = Ownership.BusinessUnit };

    public static EnvironmentDefinition Of(params TableDefinition[] tables) =>
        new() { Tables = tables.ToDictionary(table => table.LogicalName) };

    public static TableDefinition Table(string name, Ownership ownership, IEnumerable<ColumnDefinition> columns, params AlternateKeyDefinition[] keys) =>
        new(name, name, name + "s", [Column(name + "id", ColumnType.UniqueIdentifier), .. columns, .. Standard(ownership)]) { Ownership = ownership, AlternateKeys = keys };

    public static ColumnDefinition Column(string name, ColumnType type) => new() { LogicalName = name, SchemaName = name, Type = type };

    private static ColumnDefinition Name(string name) => Column(name, ColumnType.String) with { IsPrimaryName = true };

    private static IEnumerable<ColumnDefinition> Standard(Ownership ownership)
    {
        yield return Column("createdon", ColumnType.DateTime);
        yield return Column("versionnumber", ColumnType.BigInt);
        yield return Column("statecode", ColumnType.State) with { Choice = Choice((0, "Active", "Aktiv"), (1, "Inactive", "Inaktiv")) };
        if (ownership is not Ownership.User)
            yield break;
        yield return Column("ownerid", ColumnType.Owner) with { Targets = ["systemuser", "team"] };
        yield return Column("owningbusinessunit", ColumnType.Lookup) with { Targets = ["businessunit"] };
    }

    private static ChoiceDefinition Choice(params (int Value, string English, string German)[] options) => new(
        "choice", false, LocalizedText.Empty,
        [.. options.Select(option => new ChoiceOption(option.Value, new LocalizedText(new Dictionary<int, string> { [1033] = option.English, [1031] = option.German })))]);
}
