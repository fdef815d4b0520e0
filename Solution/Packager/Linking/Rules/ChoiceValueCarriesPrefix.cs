using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>
/// Choice values of the solution begin with the publisher's choice value prefix, so that two publishers never collide, and
/// none is given twice. The platform's own 0 to 9 stay.
/// </summary>
public sealed class ChoiceValueCarriesPrefix : IRule
{
    const int FirstOwn = 10;
    const int ValuesPerPrefix = 10000;

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        if (!int.TryParse(solution.Manifest.ChoiceValuePrefix, out var prefix)) yield break;
        var choices = solution.Choices
            .Concat(solution.Tables.SelectMany(table => table.Columns).Select(column => column.LocalChoice).OfType<Choice>());
        foreach (var choice in choices.Where(choice => solution.Manifest.Owns(choice.Name)))
        {
            foreach (var value in choice.Values.Where(value => !Fits(value, prefix)))
                yield return new(
                    choice.File,
                    $"The value {value} of the choice \"{choice.Name}\" does not carry the prefix.",
                    $"It is {prefix} followed by four digits.");
            foreach (var group in choice.Values.GroupBy(value => value).Where(group => choice.Type != "state" && group.Count() > 1))
                yield return new(
                    choice.File,
                    $"The value {group.Key} stands {group.Count()} times in the choice \"{choice.Name}\".",
                    "Give each option a value of its own.");
        }
    }

    static bool Fits(string value, int prefix) => int.TryParse(value, out var number) && (number < FirstOwn || number / ValuesPerPrefix == prefix);
}
