using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A parameter of a custom API has a name, a type, a table where its type needs one, and says whether it is optional.</summary>
public sealed class CustomApiMemberIsComplete : IRule
{
    /// <summary>
    /// 0 Boolean, 1 DateTime, 2 Decimal, 3 Entity, 4 EntityCollection, 5 EntityReference, 6 Float, 7 Integer, 8 Money, 9 Picklist,
    /// 10 String, 11 StringArray, 12 Guid.
    /// </summary>
    const int LastType = 12;

    static readonly string[] RowTypes = ["3", "5"];
    static readonly string[] Flags = ["0", "1"];

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution)
    {
        foreach (var member in solution.CustomApis.SelectMany(api => api.Members))
        {
            if (member.Name != member.UniqueName)
                yield return new(member.File, $"name is \"{member.Name}\".", $"It is the unique name, {member.UniqueName}.");
            if (!int.TryParse(member.Type, out var type) || type is < 0 or > LastType)
                yield return new(member.File, $"type is \"{member.Type}\".", $"It is a number from 0 to {LastType}: 10 for text, 12 for an id.");
            if (member.IsRequest && !Flags.Contains(member.IsOptional))
                yield return new(member.File, $"isoptional is \"{member.IsOptional}\".", "It is 0 or 1.");
            if (RowTypes.Contains(member.Type) && member.Table != "" && !solution.HasTable(member.Table))
                yield return new(
                    member.File,
                    $"The table {member.Table} does not exist.",
                    Suggest.Table(solution, member.Table));
        }
    }
}
