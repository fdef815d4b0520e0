namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>Operators that walk hierarchies, which the Sandbox does not keep.</summary>
internal static class HierarchyOperators
{
    public static Dictionary<string, Operator> All { get; } =
        ((string[])["above", "eq-or-above", "under", "eq-or-under", "not-under", "eq-useroruserhierarchy", "eq-useroruserhierarchyandteams"])
        .ToDictionary(name => name, name => (Operator)(_ => throw QueryFault.NotSupported($"the condition operator '{name}'")));
}
