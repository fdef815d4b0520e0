namespace Microsoft.Xrm.Sdk;

/// <summary>Adds the images of bulk messages, one collection for each row of Targets.</summary>
public interface IPluginExecutionContext4 : IPluginExecutionContext3
{
    EntityImageCollection[] PreEntityImagesCollection { get; }

    EntityImageCollection[] PostEntityImagesCollection { get; }
}
