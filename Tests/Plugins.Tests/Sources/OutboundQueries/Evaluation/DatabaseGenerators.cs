using CsCheck;
using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>Random rows of the small environment, three columns in ten empty.</summary>
internal static class DatabaseGenerators
{
    /// <summary>Not at the beginning of a minute, so that "to the minute" shows.</summary>
    internal static readonly DateTime Now = new(2026, 3, 15, 13, 37, 42);

    internal static readonly string[] Texts = ["Ada", "ada", "Bob", "A_a", "A%", "[x]", "Adab"];

    private const int MostRows = 5;

    private static readonly Gen<object?> Moment = Gen.OneOf(
        Gen.Int[-4 * 24 * 60, 4 * 24 * 60],
        Gen.Int[-70, 70],
        Gen.Int[-100, 100].Select(days => days * 24 * 60))
        // never within the current minute, and never at the beginning of one: there the language itself is exact to the minute only
        .Select(minutes => (object?)Now.AddSeconds(-Now.Second).AddMinutes(minutes == 0 ? 1 : minutes).AddSeconds(30));

    internal static Gen<TestDatabase> Database { get; } = Gen.Select(
        RowsOf("contact"), RowsOf("account"), RowsOf("lead"), Pairs("contactid", "contact", "leadid", "lead"), Members)
        .Select((contacts, accounts, leads, pairs, members) => new TestDatabase(
            new Dictionary<string, IReadOnlyList<TestRow>>
            {
                ["contact"] = contacts, ["account"] = accounts, ["lead"] = leads, ["contactleads"] = pairs, ["seg_segmentmember"] = members,
            },
            Now));

    internal static Guid IdOf(string table, int number) => new(number + 1, (short)table[0], 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static Gen<List<TestRow>> Members => Gen.Select(Gen.OneOf("A", "B", "C", "Firms"), Gen.Int[0, MostRows - 1])
        .Select((segment, number) => new TestRow
        {
            ["seg_segmentid"] = TestCatalog.Segment(segment).Id,
            ["seg_memberid"] = IdOf(TestCatalog.Segment(segment).EntityType, number),
        }).List[0, 8];

    private static Gen<List<TestRow>> Pairs(string firstColumn, string firstTable, string secondColumn, string secondTable) =>
        Gen.Select(Gen.Int[0, MostRows - 1], Gen.Int[0, MostRows - 1])
            .Select((first, second) => new TestRow { [firstColumn] = IdOf(firstTable, first), [secondColumn] = IdOf(secondTable, second) })
            .List[0, 6];

    private static Gen<List<TestRow>> RowsOf(string table)
    {
        var columns = TestCatalog.ColumnsOf(table).Where(column => column.Key != table + "id").ToList();
        return Row(columns).List[MostRows, MostRows].Select(rows =>
        {
            for (var i = 0; i < rows.Count; i++)
                rows[i][table + "id"] = IdOf(table, i);
            return rows;
        });
    }

    private static Gen<TestRow> Row(IReadOnlyList<KeyValuePair<string, QueryColumnType>> columns) =>
        columns.Aggregate(Gen.Const(() => new TestRow()), (row, column) => Gen.Select(row, ValueOf(column)).Select((values, value) =>
        {
            values[column.Key] = value;
            return values;
        }));

    private static Gen<object?> ValueOf(KeyValuePair<string, QueryColumnType> column) => Gen.Frequency(
        (3, Gen.Const((object?)null)),
        (7, column.Value switch
        {
            QueryColumnType.Text or QueryColumnType.MultilineText => Gen.OneOf(Texts).Select(text => (object?)text),
            QueryColumnType.Boolean => Gen.Bool.Select(value => (object?)value),
            QueryColumnType.Lookup => Gen.Int[0, MostRows - 1].Select(number => (object?)IdOf(column.Key == "primarycontactid" ? "contact" : "account", number)),
            QueryColumnType.DateTime or QueryColumnType.TimeZoneIndependent => Moment,
            QueryColumnType.DateOnly => Gen.Int[-40, 40].Select(days => (object?)Now.Date.AddDays(days)),
            QueryColumnType.Choices or QueryColumnType.NotSearchable => Gen.Const((object?)null),
            _ => Gen.Int[0, 3].Select(number => (object?)(decimal)number),
        }));
}
