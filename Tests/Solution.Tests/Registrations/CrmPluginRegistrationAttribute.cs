namespace Segmentation.Solution.Tests.Registrations;

/// <summary>spkl's contract under another namespace: readers find the attribute by its simple name.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
sealed class CrmPluginRegistrationAttribute : Attribute
{
    public CrmPluginRegistrationAttribute(
        string message, string table, StageEnum stage, ExecutionModeEnum mode, string filteringAttributes, string name, int order, IsolationModeEnum isolation)
    {
    }

    public CrmPluginRegistrationAttribute(string customApi)
    {
    }

    public string? Id { get; set; }

    public string? Description { get; set; }

    public string? UnSecureConfiguration { get; set; }

    public bool DeleteAsyncOperation { get; set; }

    public ImageTypeEnum Image1Type { get; set; }

    public string? Image1Name { get; set; }

    public string? Image1Attributes { get; set; }

    public ImageTypeEnum Image2Type { get; set; }

    public string? Image2Name { get; set; }

    public string? Image2Attributes { get; set; }
}

enum StageEnum
{
    PreValidation = 10,
    PreOperation = 20,
    PostOperation = 40,
}

enum ExecutionModeEnum
{
    Asynchronous,
    Synchronous,
}

enum ImageTypeEnum
{
    PreImage,
    PostImage,
    Both,
}

enum IsolationModeEnum
{
    None,
    Sandbox,
}
