using System.Text;
using CsCheck;
using Segmentation.Sandbox.Csv;
using Segmentation.Sandbox.Csv.Reading;

namespace Segmentation.Sandbox.Tests.Csv;

[TestClass]
public sealed class CsvReaderTests
{
    [TestMethod]
    [DataRow("a,b\n1,2\n", "1|2", DisplayName = "plain")]
    [DataRow("a,b\r\n1,2\r\n", "1|2", DisplayName = "lines end with CR LF")]
    [DataRow("a,b\r1,2", "1|2", DisplayName = "lines end with CR, no end at the last one")]
    [DataRow("a,b\n\"1,5\",2\n", "1,5|2", DisplayName = "separator in quotes")]
    [DataRow("a,b\n\"say \"\"hi\"\"\",2\n", "say \"hi\"|2", DisplayName = "doubled quotes")]
    [DataRow("a,b\n\"two\nlines\",2\n", "two\nlines|2", DisplayName = "line break in quotes")]
    [DataRow("a,b\n,\n", "|", DisplayName = "empty fields")]
    [DataRow("a,b\n\"\",x\n", "|x", DisplayName = "empty quoted field")]
    [DataRow("a,b\n5\" disk,x\n", "5\" disk|x", DisplayName = "quote inside a plain field is text")]
    [DataRow("\"a\nx\",b\n1,2\n", "1|2", DisplayName = "line break in the header")]
    [DataRow("a;b\n1,5;2\n", "1,5|2", DisplayName = "semicolons are detected")]
    [DataRow("\uFEFFa,b\n1,2\n", "1|2", DisplayName = "byte order mark")]
    [DataRow("a,b\n\n1,2\n\n", "1|2", DisplayName = "empty lines are skipped")]
    public void Record_OfEachForm_IsRead(string text, string fields) => Assert.AreEqual(fields, string.Join('|', Open(text).Records.Single().Fields));

    [TestMethod]
    public void Header_AfterAByteOrderMark_HasNoMarkInItsName() => Assert.AreEqual("a", Open("\uFEFFa,b\n").Header[0]);

    [TestMethod]
    public void Lines_AreCountedOverLineBreaksInQuotes() =>
        CollectionAssert.AreEqual(new[] { 2, 4, 5 }, Open("a,b\r\n\"x\r\ny\",1\r\n2,2\r\n3,3\r\n").Records.Select(record => record.Line).ToArray());

    [TestMethod]
    public void Quote_NeverClosed_IsAProblemOfItsRecordOnly()
    {
        var records = Open("a,b\n1,2\n\"3,4\n5,6\n").Records.ToList();

        Assert.IsNull(records[0].Problem);
        Assert.AreEqual((3, "A quote is opened and never closed, so everything after it belongs to this record."), (records[1].Line, records[1].Problem));
    }

    [TestMethod]
    public void Text_AfterAClosingQuote_IsAProblem_AndTheNextRecordIsRead()
    {
        var records = Open("a,b\n\"1\"x,2\n3,4\n").Records.ToList();

        Assert.AreEqual("There is text after the closing quote of field 1; a quote inside a quoted field is written twice.", records[0].Problem);
        CollectionAssert.AreEqual(new[] { "3", "4" }, records[1].Fields.ToArray());
    }

    [TestMethod]
    public void Bytes_ThatAreNotUtf8_AreAProblemOfTheirRecord()
    {
        var records = CsvFile.Open(new MemoryStream(Encoding.Latin1.GetBytes("a,b\nMüller,2\nMaier,3\n"))).Records.ToList();

        Assert.AreEqual("Field 1 is not UTF-8 text. Save the file as 'CSV UTF-8'.", records[0].Problem);
        Assert.IsNull(records[1].Problem);
    }

    [TestMethod]
    public void EmptyFile_IsRefused() => Assert.AreEqual(
        "The file is empty. Its first line must name the columns.",
        Assert.ThrowsExactly<CsvRefusedException>(() => Open("")).Problems.Single());

    [TestMethod]
    public void WhatIsWrittenAsRfc4180_IsReadBack() =>
        Gen.Char["ab,;\"\n\r é"].Array[0, 6].Select(letters => new string(letters)).List[1, 4].List[1, 5].Sample(records =>
        {
            var width = records[0].Count;
            var table = records.ConvertAll(record => Enumerable.Range(0, width).Select(index => record.ElementAtOrDefault(index) ?? "").ToArray());
            var text = string.Join(',', Enumerable.Range(0, width).Select(index => "c" + index)) + "\n" + string.Concat(table.Select(record => string.Join(',', record.Select(Quoted)) + "\n"));

            var read = Open(text).Records.Select(record => record.Fields.ToArray()).ToList();

            return read.Count == table.Count(IsNotEmptyLine) && read.Zip(table.Where(IsNotEmptyLine)).All(pair => pair.First.SequenceEqual(pair.Second));
        });

    private static bool IsNotEmptyLine(string[] record) => record is not [""];

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static CsvFile Open(string text) => CsvFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
