using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Writes which rows of a table the caller may read. It is asked for every table of a query: a join shows no row that reading would not.</summary>
internal sealed class ReadAccessCompiler(Compilation compilation)
{
    /// <summary>The condition; null where all rows are in reach.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The caller has no read privilege for the table (PrivilegeDenied).</exception>
    public string? Compile(QuerySource source)
    {
        var rows = compilation.Scope.Access.Of(source.Table.Name);
        if (rows.Depth is ReadDepth.None)
            throw QueryFault.NoReadPrivilege(compilation.Scope.UserId, source.Table.Name);
        if (rows.Depth is ReadDepth.Global || source.Table.Definition.Ownership is Ownership.Organization or Ownership.None)
            return null;
        var (owner, unit) = source.Table.Definition.Ownership is Ownership.User
            ? (source.Table.Find("ownerid"), source.Table.Find("owningbusinessunit"))
            : (source.Table.Name == "systemuser" ? source.Table.PrimaryKey : null, source.Table.Find("businessunitid"));
        var reach = new List<string>();
        if (owner is not null)
            reach.Add(Among(source.Column(owner), rows.Owners));
        if (unit is not null && rows.Depth is not ReadDepth.Basic)
            reach.Add(Among(source.Column(unit), rows.BusinessUnits));
        return reach.Count == 0 ? "0" : $"({string.Join(" OR ", reach)})";
    }

    private string Among(string column, IReadOnlyList<Guid> ids) =>
        ValueList.In(column, [.. ids.Select(id => (object)ColumnValue.Bytes(id))], compilation.Parameters);
}
