using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Csv.Values;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Csv;

[TestClass]
public sealed class ValueReadersTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [TestMethod]
    [DataRow("Female")]
    [DataRow("weiblich")]
    [DataRow("2")]
    public void Choice_IsReadByLabelOrNumber(string text) => Assert.AreEqual(2, ((OptionSetValue)Read("gendercode", text).Value!).Value);

    [TestMethod]
    public void Choice_ThatIsNoOption_IsRefusedWithTheOptions() => Assert.AreEqual("'Other' is not an option. Options: Male (1), Female (2).", Read("gendercode", "Other").Problem);

    [TestMethod]
    [DataRow("yes", true)]
    [DataRow("Ja", true)]
    [DataRow("TRUE", true)]
    [DataRow("1", true)]
    [DataRow("Do Not Allow", true)]
    [DataRow("no", false)]
    [DataRow("Nein", false)]
    [DataRow("false", false)]
    [DataRow("0", false)]
    [DataRow("Zulassen", false)]
    public void YesNo_IsReadInEachForm(string text, bool expected) => Assert.AreEqual(expected, Read("donotemail", text).Value);

    [TestMethod]
    public void YesNo_ThatIsNeither_IsRefused() => StringAssert.StartsWith(Read("donotemail", "maybe").Problem, "'maybe' is neither yes nor no.");

    [TestMethod]
    [DataRow("1987-06-05")]
    [DataRow("6/5/1987")]
    [DataRow("5.6.1987")]
    [DataRow("05.06.1987")]
    public void DateOnly_IsReadInEachForm(string text) => Assert.AreEqual(new DateTime(1987, 6, 5, 0, 0, 0, DateTimeKind.Utc), Read("birthdate", text).Value);

    [TestMethod]
    [DataRow("2025-07-01 14:30", 12, DisplayName = "the user's time zone")]
    [DataRow("2025-07-01T14:30:00", 12, DisplayName = "the user's time zone, ISO")]
    [DataRow("2025-07-01T14:30:00Z", 14, DisplayName = "UTC")]
    [DataRow("2025-07-01T14:30:00+05:00", 9, DisplayName = "offset")]
    [DataRow("01.07.2025 14:30", 12, DisplayName = "day first with points")]
    public void DateAndTime_IsReadInEachForm(string text, int hourUtc) => Assert.AreEqual(new DateTime(2025, 7, 1, hourUtc, 30, 0, DateTimeKind.Utc), Read("lastusedincampaign", text).Value);

    [TestMethod]
    [DataRow("2025-02-30")]
    [DataRow("yesterday")]
    [DataRow("31/12/2025")]
    public void Date_ThatIsNone_IsRefused(string text) => StringAssert.StartsWith(Read("birthdate", text).Problem, $"'{text}' is not a date.");

    [TestMethod]
    public void Time_TheClocksSkip_IsRefused() => StringAssert.Contains(Read("lastusedincampaign", "2025-03-30 02:30").Problem, "does not exist in the time zone");

    [TestMethod]
    [DataRow(',', "1234.5", 1234.5)]
    [DataRow(',', "1,234.5", 1234.5)]
    [DataRow(',', "1,234", 1234.0)]
    [DataRow(';', "1234,5", 1234.5)]
    [DataRow(';', "1.234,5", 1234.5)]
    [DataRow(';', "1234.5", 1234.5)]
    public void Amount_IsReadWithTheDecimalMarkOfTheFile(char separator, string text, double expected) =>
        Assert.AreEqual((decimal)expected, ((Money)Read("creditlimit", text, separator).Value!).Value);

    [TestMethod]
    public void WholeNumber_IsRead() => Assert.AreEqual(3, Read("numberofchildren", "3").Value);

    [TestMethod]
    [DataRow("numberofchildren", "3.5", "'3.5' is not a whole number.")]
    [DataRow("numberofchildren", "many", "'many' is not a number.")]
    [DataRow("numberofchildren", "-1", "-1 is out of range; 0 to 1000000000 is allowed.")]
    [DataRow("suffix", "much too long", "is 13 characters long; at most 10 fit.")]
    [DataRow("contactid", "7", "'7' is not a GUID.")]
    public void Value_ThatDoesNotFit_IsRefused(string column, string text, string problem) => Assert.AreEqual(problem, Read(column, text).Problem);

    [TestMethod]
    public void Choices_AreReadByLabelsAndNumbers()
    {
        var choice = PlatformSolution.Environment.Table("contact").Columns["familystatuscode"].Choice;
        var column = new ColumnDefinition { LogicalName = "x", SchemaName = "x", Type = ColumnType.MultiSelectPicklist, Choice = choice };

        var value = (OptionSetValueCollection)new ValueReaders(',', Berlin).For(column)!.Read("Single; 2;Verwitwet").Value!;

        CollectionAssert.AreEqual(new[] { 1, 2, 4 }, value.Select(option => option.Value).ToArray());
    }

    private static ValueResult Read(string column, string text, char separator = ',') =>
        new ValueReaders(separator, Berlin).For(PlatformSolution.Environment.Table("contact").Columns[column])!.Read(text);
}
