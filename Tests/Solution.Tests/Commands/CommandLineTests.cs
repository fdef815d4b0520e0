using System.Xml.Linq;
using Segmentation.Packager.Commands;
using Segmentation.Packager.Packaging;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Commands;

[TestClass]
public sealed class CommandLineTests
{
    [TestMethod]
    public void Pack_ASoundSolution_WritesBothZips()
    {
        using var folder = new TemporaryFolder();

        var result = Run(["pack", .. InputFolder.Write(BuiltFixture.Input(), folder.Path), "--version", "1.2.3.4", "--output", folder.At("out"), "--name", "Mine"]);

        Assert.AreEqual((0, ""), (result.Code, result.Errors));
        CollectionAssert.AreEquivalent((string[])["Mine.zip", "Mine_managed.zip"], Directory.GetFiles(folder.At("out")).Select(Path.GetFileName).ToArray());
    }

    [TestMethod]
    public void Pack_ASolutionThatDoesNotLink_SaysWhyAndWritesNothing()
    {
        using var folder = new TemporaryFolder();
        var options = InputFolder.Write(BuiltFixture.Input(), folder.Path);
        File.Delete(Path.Combine(folder.Path, "controls", "SegmentPicker", "bundle.js"));

        var result = Run(["pack", .. options, "--version", "1.2.3.4", "--output", folder.At("out")]);

        Assert.AreEqual(1, result.Code);
        StringAssert.Contains(result.Errors, "error ControlIsBuilt: The manifest names \"bundle.js\"");
        StringAssert.Contains(result.Errors, "1 problem found.");
        Assert.IsFalse(Directory.Exists(folder.At("out")));
    }

    [TestMethod]
    public void Check_TheBaseSolutionOfTheSandbox_Links()
    {
        var result = Run(["check", "--source", Repository.At("Tests", "Sandbox", "Platform", "src")]);

        Assert.AreEqual((0, ""), (result.Code, result.Errors));
    }

    [TestMethod]
    public void Sync_AnAttributeThatChanged_WritesTheStepAndThenPackAccepts()
    {
        using var folder = new TemporaryFolder();
        var options = InputFolder.Write(BuiltFixture.Input(), folder.Path);
        var step = Directory.GetFiles(Path.Combine(folder.Path, "src", "SdkMessageProcessingSteps"))[0];
        var changed = XDocument.Load(step);
        changed.Root!.Element("Rank")!.Value = "77";
        File.WriteAllBytes(step, XmlBytes.Of(changed));

        var refused = Run(["check", .. options]);
        var synchronized = Run(["sync", "--source", options[1], "--plugins", options[7]]);

        StringAssert.Contains(refused.Errors, "found \"77\"");
        StringAssert.Contains(synchronized.Output, $"written SdkMessageProcessingSteps/{Path.GetFileName(step)}");
        Assert.AreEqual(0, Run(["check", .. options]).Code);
    }

    [TestMethod]
    [DataRow("", "No command is given.")]
    [DataRow("unpack", "There is no command \"unpack\".")]
    [DataRow("pack source", "\"source\" is not an option")]
    [DataRow("pack --source", "--source needs a value.")]
    [DataRow("check --source a --source b", "--source is given twice.")]
    [DataRow("check --sauce a", "check has no option --sauce. It has --source")]
    [DataRow("check", "check needs --source.")]
    [DataRow("pack --version 1.0 --source a --output b", "--version is \"1.0\"; it has four numbers")]
    public void CommandLine_WhatItDoesNotUnderstand_IsAnsweredWithTheUsage(string line, string words)
    {
        var result = Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.AreEqual(2, result.Code);
        StringAssert.Contains(result.Errors, words);
        StringAssert.Contains(result.Errors, "pack  --source DIR");
    }

    [TestMethod]
    public void CommandLine_AFolderThatDoesNotExist_IsNamed() =>
        StringAssert.Contains(Run(["check", "--source", "nowhere"]).Errors, "The folder nowhere does not exist.");

    static (int Code, string Output, string Errors) Run(string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = CommandLine.Run(arguments, output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
