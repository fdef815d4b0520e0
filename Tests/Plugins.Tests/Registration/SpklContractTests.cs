using System.Reflection;
using Segmentation.Plugins.Registration;

namespace Segmentation.Plugins.Tests.Registration;

/// <summary>spkl and the packager read the attribute by name and position, without loading it.</summary>
[TestClass]
public sealed class SpklContractTests
{
    [TestMethod]
    public void StepConstructor_Arguments_StandInTheOrderSpklReads() =>
        CollectionAssert.AreEqual(
            new[]
            {
                "String message", "String entityLogicalName", "StageEnum stage", "ExecutionModeEnum executionMode",
                "String filteringAttributes", "String stepName", "Int32 executionOrder", "IsolationModeEnum isolationModel",
            },
            ParametersOf(constructor => constructor.GetParameters().Length == 8));

    [TestMethod]
    public void CustomApiConstructor_Argument_IsTheUniqueName() =>
        CollectionAssert.AreEqual(new[] { "String message" }, ParametersOf(constructor => constructor.GetParameters().Length == 1));

    [TestMethod]
    [DataRow(ExecutionModeEnum.Asynchronous, 0)]
    [DataRow(ExecutionModeEnum.Synchronous, 1)]
    [DataRow(ImageTypeEnum.PreImage, 0)]
    [DataRow(ImageTypeEnum.PostImage, 1)]
    [DataRow(ImageTypeEnum.Both, 2)]
    [DataRow(IsolationModeEnum.None, 0)]
    [DataRow(IsolationModeEnum.Sandbox, 1)]
    [DataRow(StageEnum.PreValidation, 10)]
    [DataRow(StageEnum.PreOperation, 20)]
    [DataRow(StageEnum.PostOperation, 40)]
    public void EnumValue_Each_IsSpkls(Enum value, int expected) => Assert.AreEqual(expected, Convert.ToInt32(value));

    private static string[] ParametersOf(Func<ConstructorInfo, bool> which) =>
        typeof(CrmPluginRegistrationAttribute).GetConstructors().Single(which).GetParameters()
            .Select(parameter => $"{parameter.ParameterType.Name} {parameter.Name}").ToArray();
}
