using Segmentation.Plugins.Registration;

namespace Segmentation.Plugins.Tests.Registration;

/// <summary>What Microsoft's guidance and spkl ask of steps, over every step there is.</summary>
[TestClass]
public sealed class RegistrationTests
{
    [TestMethod]
    public void Plugin_Every_IsRegisteredSealedAndHasNoState()
    {
        foreach (var plugin in RegisteredStep.Plugins)
        {
            Assert.IsTrue(RegisteredStep.All.Any(step => step.Plugin == plugin), $"{plugin.Name} is registered");
            Assert.IsTrue(plugin.IsSealed, $"{plugin.Name} is sealed");
            Assert.IsNotNull(plugin.GetConstructor(Type.EmptyTypes), $"{plugin.Name} has a constructor without parameters");
            Assert.AreEqual(0, plugin.GetFields(InstanceAndStatic).Count(field => !field.IsLiteral), $"{plugin.Name} has no fields");
        }
    }

    [TestMethod]
    public void Step_Every_HasAnIdOfItsOwn() =>
        CollectionAssert.AllItemsAreUnique(RegisteredStep.Steps.Select(step => Guid.Parse(step.Attribute.Id)).ToList());

    [TestMethod]
    public void Step_Every_IsTheOnlyOneAtItsPlace() =>
        CollectionAssert.AllItemsAreUnique(RegisteredStep.Steps
            .Select(step => (step.Attribute.Message, step.Attribute.EntityLogicalName, step.Attribute.Stage, step.Attribute.ExecutionOrder))
            .ToList());

    [TestMethod]
    public void Step_Every_IsNamedAfterWhatItDoesWhere()
    {
        foreach (var step in RegisteredStep.Steps.Select(step => step.Attribute))
            StringAssert.StartsWith(step.Name, $"Segmentation: {step.EntityLogicalName} {step.Message} {step.Stage} - ");
    }

    [TestMethod]
    public void Step_Every_RunsInTheSandboxInAnExplicitOrderAndSaysWhatItDoes()
    {
        foreach (var step in RegisteredStep.Steps.Select(step => step.Attribute))
        {
            Assert.AreEqual(IsolationModeEnum.Sandbox, step.IsolationMode, step.Name);
            Assert.IsTrue(step.ExecutionOrder >= 10, step.Name);
            Assert.IsFalse(string.IsNullOrEmpty(step.Description), step.Name);
        }
    }

    [TestMethod]
    public void UpdateStep_Every_NamesTheColumnsItRunsFor()
    {
        foreach (var step in RegisteredStep.Steps.Select(step => step.Attribute))
            Assert.AreEqual(step.Message == "Update", !string.IsNullOrEmpty(step.FilteringAttributes), step.Name);
    }

    [TestMethod]
    public void Image_Every_NamesItsColumns()
    {
        foreach (var step in RegisteredStep.Steps.Select(step => step.Attribute))
        {
            Assert.AreEqual(step.Image1Name == null, string.IsNullOrEmpty(step.Image1Attributes), step.Name);
            Assert.AreEqual(step.Image2Name == null, string.IsNullOrEmpty(step.Image2Attributes), step.Name);
        }
    }

    [TestMethod]
    public void Image_OfARowThatDoesNotExist_IsNotAskedFor()
    {
        foreach (var step in RegisteredStep.Steps)
        {
            Assert.IsFalse(step.Attribute.Message == "Create" && step.HasImage(ImageTypeEnum.PreImage), step.Attribute.Name);
            Assert.IsFalse(step.Attribute.Message == "Delete" && step.HasImage(ImageTypeEnum.PostImage), step.Attribute.Name);
            Assert.IsFalse(step.Attribute.Stage != StageEnum.PostOperation && step.HasImage(ImageTypeEnum.PostImage), step.Attribute.Name);
        }
    }

    [TestMethod]
    public void Step_None_SlowsReadingDown() =>
        Assert.IsFalse(RegisteredStep.Steps.Any(step => step.Attribute.Message is "Retrieve" or "RetrieveMultiple"));

    private const System.Reflection.BindingFlags InstanceAndStatic =
        System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static
        | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;
}
