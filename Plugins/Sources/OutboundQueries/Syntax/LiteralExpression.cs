namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>A value written out.</summary>
public sealed class LiteralExpression : Expression
{
    /// <summary>This value: null, a <see cref="bool"/>, a <see cref="decimal"/>, a <see cref="string"/> or a <see cref="System.Guid"/>.</summary>
    public LiteralExpression(object value, QueryPlace place = default)
        : base(place)
    {
        Value = value;
    }

    /// <summary>The value; null for null.</summary>
    public object Value { get; }
}
