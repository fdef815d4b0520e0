using System;

namespace Segmentation.Plugins.Registration;

/// <summary>
/// Declares one plug-in step, or the custom API a class implements.
/// spkl and the packager find it by its simple name and read its arguments by position, so their order is a contract
/// (scottdurow/SparkleXrm, CrmPluginRegistrationAttribute.cs).
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class CrmPluginRegistrationAttribute : Attribute
{
    /// <summary>Declares a step.</summary>
    public CrmPluginRegistrationAttribute(
        string message,
        string entityLogicalName,
        StageEnum stage,
        ExecutionModeEnum executionMode,
        string filteringAttributes,
        string stepName,
        int executionOrder,
        IsolationModeEnum isolationModel)
    {
        Message = message;
        EntityLogicalName = entityLogicalName;
        Stage = stage;
        ExecutionMode = executionMode;
        FilteringAttributes = filteringAttributes;
        Name = stepName;
        ExecutionOrder = executionOrder;
        IsolationMode = isolationModel;
    }

    /// <summary>Declares that the class implements the custom API of this unique name.</summary>
    public CrmPluginRegistrationAttribute(string message)
    {
        Message = message;
        IsolationMode = IsolationModeEnum.Sandbox;
    }

    /// <summary>Message, or unique name of the custom API.</summary>
    public string Message { get; }

    /// <summary>Table.</summary>
    public string EntityLogicalName { get; }

    /// <summary>Stage.</summary>
    public StageEnum? Stage { get; }

    /// <summary>Synchronous or asynchronous.</summary>
    public ExecutionModeEnum ExecutionMode { get; }

    /// <summary>Columns that let an Update step run, separated by commas.</summary>
    public string FilteringAttributes { get; }

    /// <summary>Name of the step.</summary>
    public string Name { get; }

    /// <summary>Order among the steps of one stage.</summary>
    public int ExecutionOrder { get; }

    /// <summary>Isolation of the assembly.</summary>
    public IsolationModeEnum IsolationMode { get; }

    /// <summary>Id of the step, the same in every environment.</summary>
    public string Id { get; set; }

    /// <summary>What the step does, for the administrator.</summary>
    public string Description { get; set; }

    /// <summary>Kind of the first image.</summary>
    public ImageTypeEnum Image1Type { get; set; }

    /// <summary>Name and alias of the first image.</summary>
    public string Image1Name { get; set; }

    /// <summary>Columns of the first image, separated by commas.</summary>
    public string Image1Attributes { get; set; }

    /// <summary>Kind of the second image.</summary>
    public ImageTypeEnum Image2Type { get; set; }

    /// <summary>Name and alias of the second image.</summary>
    public string Image2Name { get; set; }

    /// <summary>Columns of the second image, separated by commas.</summary>
    public string Image2Attributes { get; set; }

    /// <summary>Whether a finished asynchronous job is deleted.</summary>
    public bool DeleteAsyncOperation { get; set; }

    /// <summary>Configuration that everybody may read.</summary>
    public string UnSecureConfiguration { get; set; }

    /// <summary>Configuration that only administrators may read.</summary>
    public string SecureConfiguration { get; set; }

    /// <summary>Whether the step runs in an offline client.</summary>
    public bool Offline { get; set; }

    /// <summary>Whether the step runs on the server.</summary>
    public bool Server { get; set; } = true;
}
