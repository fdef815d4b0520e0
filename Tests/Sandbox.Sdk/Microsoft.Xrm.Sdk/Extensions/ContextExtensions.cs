namespace Microsoft.Xrm.Sdk.Extensions;

/// <summary>Shorthands for reading an execution context.</summary>
public static class ContextExtensions
{
    /// <returns>The parameter, or the default of <typeparamref name="T"/> when it is absent or empty.</returns>
    public static T InputParameterOrDefault<T>(this IPluginExecutionContext context, string parameterName) =>
        context.InputParameters.TryGetValue(parameterName, out T value) ? value : default;
}
