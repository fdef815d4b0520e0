namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>A value: null, bool, decimal, string, Guid, DateTime (UTC) or <see cref="RelativeMoment"/>.</summary>
internal sealed class ConstantOperand : Operand
{
    internal ConstantOperand(object value, QueryPlace place)
        : base(place)
    {
        Value = value;
    }

    internal object Value { get; }
}
