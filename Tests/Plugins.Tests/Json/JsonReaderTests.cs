using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Tests.Json;

[TestClass]
public sealed class JsonReaderTests
{
    [TestMethod]
    [DataRow("", "$", "line 1, column 1: the text ends where a value should be")]
    [DataRow("{\"a\":1} x", "$", "line 1, column 9: found \"x\" where the end of the text should be")]
    [DataRow("{}{}", "$", "line 1, column 3: found \"{\" where the end of the text should be")]
    [DataRow("{\"a\":[1,]}", "$.a[1]", "line 1, column 9: found \"]\" where a value should be")]
    [DataRow("{\"a\":1,}", "$", "line 1, column 8: found \"}\" where a name in double quotes should be")]
    [DataRow("{'a':1}", "$", "line 1, column 2: found \"'\" where a name in double quotes should be")]
    [DataRow("{\"a\" 1}", "$.a", "line 1, column 6: found \"1\" where \":\" should be")]
    [DataRow("{\"a\":01}", "$", "line 1, column 7: found \"1\" where \"}\" should be")]
    [DataRow("{\"a\":1.}", "$.a", "line 1, column 8: found \"}\" where a digit should be")]
    [DataRow("{\"a\":tru}", "$.a", "line 1, column 6: found \"t\" where a value should be")]
    [DataRow("{\"a\":NaN}", "$.a", "line 1, column 6: found \"N\" where a value should be")]
    [DataRow("{\n \"a\": \"b", "$.a", "line 2, column 9: the text ends within a string")]
    [DataRow("{\"a\":\"b\nc\"}", "$.a", "line 1, column 8: a string holds the control character U+000A; write it as \\u000a")]
    [DataRow("{\"a\":\"\\x\"}", "$.a", "line 1, column 8: a string holds a backslash that begins no escape of JSON; write a backslash as \\\\")]
    [DataRow("{\"a\":\"\\u12\"}", "$.a", "line 1, column 8: a string holds a backslash that begins no escape of JSON; write a backslash as \\\\")]
    [DataRow("{\"a\":{\"b\":1,\"b\":2}}", "$.a.b", "line 1, column 16: the name occurs twice in one object; keep one of the two")]
    [DataRow("{\"a b\":[0,{\"c'd\":?}]}", "$['a b'][1]['c\\'d']", "line 1, column 18: found \"?\" where a value should be")]
    public void Read_TextIsNotJson_SaysWhereAndWhy(string text, string path, string message)
    {
        var error = Assert.ThrowsExactly<JsonSyntaxException>(() => JsonReader.Read(text));

        Assert.AreEqual(path, error.Path.ToString());
        Assert.AreEqual(message, error.Message);
    }

    [TestMethod]
    public void Read_ArraysLieDeeperThanTheLimit_RefusesInsteadOfOverflowing()
    {
        var text = new string('[', 1_000_000);

        var error = Assert.ThrowsExactly<JsonSyntaxException>(() => JsonReader.Read(text));

        StringAssert.EndsWith(error.Message, "objects and arrays lie more than 64 deep in each other");
    }

    [TestMethod]
    public void Read_EscapesOfEveryKind_GivesTheCharacters()
    {
        var value = (JsonString)JsonReader.Read("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e4 \\ud83d\\ude00\"");

        Assert.AreEqual("\" \\ / \b \f \n \r \t ä 😀", value.Text);
    }
}
