using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>Operators about the calling user: eq-userid, eq-userteams, eq-businessid and the like.</summary>
internal static class CallerOperators
{
    public static Dictionary<string, Operator> All { get; } = new()
    {
        ["eq-userid"] = condition => $"{condition.Sql} = {Bind(condition, condition.Compilation.Scope.UserId)}",
        ["ne-userid"] = condition => $"{condition.Sql} IS NOT {Bind(condition, condition.Compilation.Scope.UserId)}",
        ["eq-businessid"] = condition => $"{condition.Sql} = {Bind(condition, condition.Compilation.Scope.BusinessUnitId)}",
        ["ne-businessid"] = condition => $"{condition.Sql} IS NOT {Bind(condition, condition.Compilation.Scope.BusinessUnitId)}",
        ["eq-userteams"] = condition => Among(condition, condition.Compilation.Scope.TeamIds),
        ["eq-useroruserteams"] = condition => Among(condition, condition.Compilation.Scope.TeamIds.Prepend(condition.Compilation.Scope.UserId)),
        ["eq-userlanguage"] = Language,
    };

    private static string Bind(Condition condition, Guid id)
    {
        Check(condition);
        return condition.Parameters.Add(ColumnValue.Bytes(id));
    }

    private static string Among(Condition condition, IEnumerable<Guid> ids)
    {
        Check(condition);
        return ValueList.In(condition.Sql, [.. ids.Select(id => (object)ColumnValue.Bytes(id))], condition.Parameters);
    }

    private static void Check(Condition condition)
    {
        condition.Require(condition.Column.StorageType == "BLOB");
        condition.None();
    }

    private static string Language(Condition condition)
    {
        condition.Require(condition.Type is ColumnType.Integer or ColumnType.Picklist);
        condition.None();
        return $"{condition.Sql} = {condition.Parameters.Add((long)condition.Compilation.Scope.Language)}";
    }
}
