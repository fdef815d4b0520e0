using System.Text.RegularExpressions;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every privilege of a role exists: of a table of the solution, or one of the platform's that is known. A wrong one fails the import.</summary>
public sealed partial class RolePrivilegeExists : IRule
{
    static readonly string[] OwnershipVerbs = ["Assign", "Share"];

    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from role in solution.Roles
        from privilege in role.Privileges
        let problem = Check(solution, privilege.Name, privilege.Level)
        where problem != null
        select new Problem(role.File, problem.Value.What, problem.Value.Right);

    static (string What, string Right)? Check(SolutionModel solution, string name, string level)
    {
        var match = Pattern().Match(name);
        if (!match.Success) return ($"\"{name}\" is not the name of a privilege.", "It is prv, a verb such as Read, and the schema name of a table.");
        var (verb, subject) = (match.Groups["verb"].Value, match.Groups["subject"].Value);
        if (solution.Tables.FirstOrDefault(table => table.SchemaName == subject) is not { } table)
            return solution.Manifest.Owns(subject) || !PlatformPrivileges.Subjects.Contains(subject)
                ? ($"The privilege {name} does not exist.", Suggest.OneOf("subject", subject, PlatformPrivileges.Subjects.Concat(solution.Tables.Select(known => known.SchemaName))))
                : null;
        if (table.Ownership == "OrgOwned" && OwnershipVerbs.Contains(verb))
            return ($"The privilege {name} does not exist.", $"{subject} is owned by the organisation: its rows are neither assigned nor shared.");
        if (table.Ownership == "OrgOwned" && level != "Global")
            return ($"The privilege {name} has the level {level}.", $"{subject} is owned by the organisation: the level is Global.");
        return null;
    }

    [GeneratedRegex("^prv(?<verb>Create|Read|Write|Delete|AppendTo|Append|Assign|Share)(?<subject>.+)$")]
    private static partial Regex Pattern();
}
