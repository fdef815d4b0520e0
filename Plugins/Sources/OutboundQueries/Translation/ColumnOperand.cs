using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;
using Segmentation.Plugins.Sources.OutboundQueries.Fetch;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>A column of a row of the path.</summary>
internal sealed class ColumnOperand : Operand
{
    internal ColumnOperand(PathNode node, string name, QueryColumnType type, QueryPlace place)
        : base(place)
    {
        Node = node;
        Name = name;
        Type = type;
    }

    internal PathNode Node { get; }

    internal string Name { get; }

    internal QueryColumnType Type { get; }

    internal bool IsDate => Type is QueryColumnType.DateTime or QueryColumnType.DateOnly or QueryColumnType.TimeZoneIndependent;

    internal bool IsNumber => Type is QueryColumnType.WholeNumber or QueryColumnType.BigInteger or QueryColumnType.Decimal
        or QueryColumnType.Money or QueryColumnType.Float;

    internal ConditionPredicate Condition(string @operator, params string[] values) => new(Node.Table, Name, @operator, values);
}
