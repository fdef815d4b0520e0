using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The choice of a column exists, and its default value is one of it.</summary>
public sealed class ChoiceExists : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        foreach (var column in solution.Tables.SelectMany(table => table.Columns).Where(column => column.Type is "picklist" or "multiselectpicklist"))
        {
            var choice = column.LocalChoice ?? solution.Choices.FirstOrDefault(known => known.Name == column.GlobalChoice);
            if (choice == null && (column.GlobalChoice == "" || solution.Manifest.Owns(column.GlobalChoice)))
                yield return new(
                    column.File,
                    $"The choice \"{column.GlobalChoice}\" of {column.LogicalName} does not exist.",
                    Suggest.OneOf("choice", column.GlobalChoice, solution.Choices.Select(known => known.Name)));
            if (choice != null && column.DefaultValue != "" && !choice.Values.Contains(column.DefaultValue))
                yield return new(
                    column.File,
                    $"The default value {column.DefaultValue} of {column.LogicalName} is not in its choice \"{choice.Name}\".",
                    Suggest.OneOf("value", column.DefaultValue, choice.Values));
        }
    }
}
