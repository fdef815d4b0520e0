using System.Text;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Shell.Files;

namespace Segmentation.Sandbox.Tests.Shell;

[TestClass]
public sealed class LocalizedStringsTests
{
    private static readonly EnvironmentDefinition Environment = new()
    {
        WebResources = new[]
        {
            File("new_/strings/pets.1033.resx", ("Feed", "Feed"), ("Wash", "Wash")),
            File("new_/strings/pets.1031.resx", ("Feed", "Füttern")),
            File("new_/strings/one.resx", ("Only", "Only")),
        }.ToDictionary(file => file.Name),
    };

    [TestMethod]
    public void String_InTheUsersLanguage() => Assert.AreEqual("Füttern", Read(1031, "new_/strings/pets")["Feed"]);

    [TestMethod]
    public void String_MissingInTheUsersLanguage_IsThatOfTheBaseLanguage() => Assert.AreEqual("Wash", Read(1031, "new_/strings/pets")["Wash"]);

    [TestMethod]
    public void Language_WithoutFile_GetsTheBaseLanguage() => Assert.AreEqual("Feed", Read(1036, "new_/strings/pets")["Feed"]);

    [TestMethod]
    public void File_WithoutLanguageInItsName_IsOfTheBaseLanguage() => Assert.AreEqual("Only", Read(1031, "new_/strings/one")["Only"]);

    private static IReadOnlyDictionary<string, string> Read(int language, string name) => LocalizedStrings.Read(Environment, language)[name];

    private static WebResourceDefinition File(string name, params (string Key, string Text)[] strings) => new(
        Guid.NewGuid(), name, name, 12, 0,
        Encoding.UTF8.GetBytes($"<root>{string.Concat(strings.Select(entry => $"<data name=\"{entry.Key}\"><value>{entry.Text}</value></data>"))}</root>"));
}
