using System.Collections.Frozen;
using Segmentation.Sandbox.Query.Compiler.Operators;
using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Writes conditions: finds the column and hands over to the operator's family.</summary>
internal sealed class ConditionCompiler(Compilation compilation)
{
    private static readonly FrozenDictionary<string, Operator> Operators =
        ComparisonOperators.All
            .Concat(SetOperators.All)
            .Concat(TextOperators.All)
            .Concat(CallerOperators.All)
            .Concat(ChoicesOperators.All)
            .Concat(DateOperators.All)
            .Concat(FiscalOperators.All)
            .Concat(HierarchyOperators.All)
            .ToFrozenDictionary(StringComparer.Ordinal);

    public string Compile(QueryCondition condition, QuerySource source, SourceNames names)
    {
        if (!Operators.TryGetValue(condition.Operator, out var write))
            throw QueryFault.InvalidXml($"The condition operator '{condition.Operator}' on attribute '{condition.Column}' does not exist.");
        return write(new Condition(condition, Named(condition.LinkAlias, source, names), source, names, compilation));
    }

    private static QuerySource Named(string? alias, QuerySource source, SourceNames names)
    {
        if (alias is null)
            return source;
        // the query's own table may be named too
        return source.Alias is null && alias == source.Table.Name ? source : names.Find(alias);
    }
}
