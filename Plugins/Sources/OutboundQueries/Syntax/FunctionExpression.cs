using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>A function that gives a value: DATETIMEUTCNOW(), DATE(…), DATEADD(part, n, date), DATEDIFF(part, from, to).</summary>
public sealed class FunctionExpression : Expression
{
    /// <summary>Calls this function.</summary>
    public FunctionExpression(string name, IReadOnlyList<Expression> arguments, QueryPlace place = default)
        : base(place)
    {
        Name = name;
        Arguments = arguments;
    }

    /// <summary>Name as written.</summary>
    public string Name { get; }

    /// <summary>Arguments in order.</summary>
    public IReadOnlyList<Expression> Arguments { get; }
}
