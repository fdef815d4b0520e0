namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>A column, or alias.column.</summary>
public sealed class ColumnExpression : Expression
{
    /// <summary>The column of this name.</summary>
    public ColumnExpression(string alias, string name, QueryPlace place = default)
        : base(place)
    {
        Alias = alias;
        Name = name;
    }

    /// <summary>Whose column; null for the table where the path stands.</summary>
    public string Alias { get; }

    /// <summary>Name as written.</summary>
    public string Name { get; }
}
