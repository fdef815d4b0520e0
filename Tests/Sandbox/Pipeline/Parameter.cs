namespace Segmentation.Sandbox.Pipeline;

/// <summary>Names of message parameters and results, as the SDK's requests and responses spell them.</summary>
internal static class Parameter
{
    internal const string Target = "Target";
    internal const string Targets = "Targets";
    internal const string Id = "id";
    internal const string Ids = "Ids";
    internal const string Results = "Results";
    internal const string ColumnSet = "ColumnSet";
    internal const string Query = "Query";
    internal const string BusinessEntity = "BusinessEntity";
    internal const string BusinessEntityCollection = "BusinessEntityCollection";
    internal const string Relationship = "Relationship";
    internal const string RelatedEntities = "RelatedEntities";
    internal const string ConcurrencyBehavior = "ConcurrencyBehavior";
    internal const string Tag = "tag";
}
