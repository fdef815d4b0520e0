namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>Writes a condition with an operator.</summary>
internal delegate string Operator(Condition condition);
