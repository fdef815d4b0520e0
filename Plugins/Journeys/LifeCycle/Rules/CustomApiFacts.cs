using System.Collections.Generic;

namespace Segmentation.Plugins.Journeys.LifeCycle.Rules;

/// <summary>How a custom API is called.</summary>
internal sealed class CustomApiFacts
{
    internal CustomApiFacts(bool isGlobal, bool isFunction, IReadOnlyList<Parameter> parameters)
    {
        IsGlobal = isGlobal;
        IsFunction = isFunction;
        Parameters = parameters;
    }

    /// <summary>Whether it is called on no row.</summary>
    internal bool IsGlobal { get; }

    /// <summary>Whether it only reads.</summary>
    internal bool IsFunction { get; }

    /// <summary>Request parameters.</summary>
    internal IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>A request parameter.</summary>
    internal sealed class Parameter
    {
        internal Parameter(string name, bool isGuid, bool isOptional)
        {
            Name = name;
            IsGuid = isGuid;
            IsOptional = isOptional;
        }

        internal string Name { get; }

        internal bool IsGuid { get; }

        internal bool IsOptional { get; }
    }
}
