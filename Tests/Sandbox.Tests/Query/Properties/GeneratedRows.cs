using CsCheck;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Tests.Query.Properties;

/// <summary>Generates firms, people and memberships: few different values, many of them missing, so that queries meet them.</summary>
internal static class GeneratedRows
{
    public static readonly string[] Texts = ["Ulm", "ULM", "ulm  ", "Bonn", "bönn", "Köln", "Koln", "Straße", "STRASSE", "a%b", "a_b", "[x]", "O'Neill\"; --", "😀", "Ωmega"];
    public static readonly decimal[] Decimals = [-1.25m, 0m, 0.1m, 0.2m, 1.25m];
    public static readonly double[] Doubles = [-1.5, 0, 0.1, 1e6];

    public static Gen<IReadOnlyList<GeneratedRow>> All { get; } =
        from firms in Firm.List[0, 4]
        from people in Person.List[0, 7]
        from members in Member.List[0, 8]
        select (IReadOnlyList<GeneratedRow>)[.. Numbered("firm", firms), .. Numbered("person", people), .. Numbered("member", members)];

    /// <summary>Ids 1 to 9 of a table: lookups meet rows, and sometimes none.</summary>
    public static Guid Id(string table, int number) => new(table.Length, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)number);

    private static Gen<Dictionary<string, object>> Firm => Row(("name", Text), ("code", Text));

    private static Gen<Dictionary<string, object>> Person => Row(
        ("fullname", Text), ("city", Text),
        ("visits", Gen.Int[-2, 3].Select(value => (object)value)),
        ("rating", Gen.OneOf(Doubles).Select(value => (object)value)),
        ("discount", Gen.OneOf(Decimals).Select(value => (object)value)),
        ("revenue", Gen.OneOf(Decimals).Select(value => (object)new Money(value))),
        ("optedout", Gen.Bool.Select(value => (object)value)),
        ("metat", Gen.Int[0, 4].Select(value => (object)Tests.Store.TestTables.Noon.AddHours(value))),
        ("colour", Gen.Int[1, 4].Select(value => (object)new OptionSetValue(value))),
        ("hobbies", Gen.Int[1, 3].Array[1, 3].Select(values => (object)new OptionSetValueCollection([.. values.Distinct().Select(value => new OptionSetValue(value))]))),
        ("firmid", Reference("firm")),
        ("parentid", Gen.OneOf(Reference("firm"), Reference("person"))));

    private static Gen<Dictionary<string, object>> Member => Row(("name", Text), ("listid", Reference("firm")), ("personid", Reference("person")));

    private static Gen<object> Text => Gen.OneOf(Texts).Select(value => (object)value);

    private static Gen<object> Reference(string table) => Gen.Int[1, 5].Select(number => (object)new EntityReference(table, Id(table, number)));

    private static Gen<Dictionary<string, object>> Row(params (string Column, Gen<object> Value)[] columns)
    {
        var row = Gen.Const(0).Select(_ => new Dictionary<string, object>());
        foreach (var (column, value) in columns)
        {
            row = Gen.Select(row, Gen.Frequency((1, Gen.Const((object?)null)), (3, value.Select(some => (object?)some))), (before, some) =>
                some is null ? before : new Dictionary<string, object>(before) { [column] = some });
        }

        return row;
    }

    private static IEnumerable<GeneratedRow> Numbered(string table, List<Dictionary<string, object>> rows) =>
        rows.Select((values, index) => new GeneratedRow(table, Id(table, index + 1), values));
}
