using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>Every row, or none. FetchXML has no word for either; composing leaves none of them in a query.</summary>
internal sealed class Constant : FilterPart
{
    private Constant(bool value)
        : base(string.Empty) => Value = value;

    internal static Constant Always { get; } = new(true);

    internal static Constant Never { get; } = new(false);

    internal bool Value { get; }

    internal static Constant Of(bool value) => value ? Always : Never;
}
