using System.Text.Json;
using CsCheck;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Tests.Json;

[TestClass]
public sealed class JsonRoundTripTests
{
    [TestMethod]
    public void Write_AnyValue_ReadsBackTheSame() =>
        JsonGenerators.Value.Sample(value =>
        {
            var text = JsonWriter.Write(value);

            Assert.AreEqual(text, JsonWriter.Write(JsonReader.Read(text)));
        });

    [TestMethod]
    public void Write_AnyValue_IsJsonForTheFrameworkToo() =>
        JsonGenerators.Value.Sample(value =>
        {
            using var document = JsonDocument.Parse(JsonWriter.Write(value));
        });

    [TestMethod]
    [DataRow("{\"__type\":\"x\",\"\":[],\"n\":[1.10,-0,1e5,12345678901234567890.5]}", DisplayName = "names and digits are kept as written")]
    [DataRow("\"\\ud800\"", DisplayName = "half a surrogate pair stays an escape")]
    [DataRow("[true,false,null]")]
    public void Write_WhatWasRead_IsTheSameText(string text) =>
        Assert.AreEqual(text, JsonWriter.Write(JsonReader.Read(text)));
}
