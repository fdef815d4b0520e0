namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>A column CONTAINS, STARTSWITH or ENDSWITH a text. An empty column does none of it.</summary>
public sealed class TextMatchExpression : Expression
{
    /// <summary>Looks for a part in a whole.</summary>
    public TextMatchExpression(TextMatchOperator @operator, Expression whole, Expression part, QueryPlace place = default)
        : base(place)
    {
        Operator = @operator;
        Whole = whole;
        Part = part;
    }

    /// <summary>Where to look.</summary>
    public TextMatchOperator Operator { get; }

    /// <summary>What to look in.</summary>
    public Expression Whole { get; }

    /// <summary>What to look for.</summary>
    public Expression Part { get; }
}
