using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>The place of each option when options are sorted by label; equal labels share one.</summary>
internal static class LabelRanks
{
    public static IReadOnlyDictionary<int, int> Of(ChoiceDefinition? choice, int language)
    {
        var ranks = new Dictionary<int, int>();
        var (rank, before) = (0, (string?)null);
        var options = choice?.Options.Select(option => (option.Value, Label: option.Label.In(language))) ?? [];
        foreach (var (value, label) in options.Order(Comparer<(int Value, string Label)>.Create((left, right) => DataverseCollation.Compare(left.Label, right.Label))))
        {
            if (before is not null && DataverseCollation.Compare(before, label) != 0)
                rank++;
            ranks[value] = rank;
            before = label;
        }

        return ranks;
    }
}
