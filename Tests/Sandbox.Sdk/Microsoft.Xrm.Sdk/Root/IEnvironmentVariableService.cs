namespace Microsoft.Xrm.Sdk;

/// <summary>Reads environment variables from a plug-in.</summary>
public interface IEnvironmentVariableService
{
    string RetrieveEnvironmentVariableValue(string environmentVariableSchemaName);
}
