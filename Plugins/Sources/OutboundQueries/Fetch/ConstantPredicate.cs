namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>Holds for every row, or for none.</summary>
internal sealed class ConstantPredicate : Predicate
{
    internal static readonly ConstantPredicate True = new(true);
    internal static readonly ConstantPredicate False = new(false);

    private ConstantPredicate(bool value) => Value = value;

    internal bool Value { get; }

    internal static ConstantPredicate Of(bool value) => value ? True : False;
}
