using Microsoft.Xrm.Sdk;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>What a tile writes to a column.</summary>
public sealed class ColumnValue
{
    private readonly object _constant;
    private readonly TextTemplate _template;
    private readonly int? _mostCharacters;

    private ColumnValue(string column, object constant, TextTemplate template, int? mostCharacters)
    {
        Column = column;
        _constant = constant;
        _template = template;
        _mostCharacters = mostCharacters;
    }

    /// <summary>Logical name of the column.</summary>
    public string Column { get; }

    /// <summary>The same for everybody; null empties the column.</summary>
    public static ColumnValue Constant(string column, object value) => new(column, value, null, null);

    /// <summary>A text for each person, cut where the column holds less.</summary>
    public static ColumnValue Text(string column, TextTemplate template, int? mostCharacters) => new(column, null, template, mostCharacters);

    /// <summary>The value for somebody.</summary>
    /// <param name="person">A row with the columns that texts name.</param>
    public object For(Entity person)
    {
        var text = _template?.For(person);
        return text == null ? _constant
            : text.Length > _mostCharacters ? text.Substring(0, _mostCharacters.Value - 1) + "…"
            : text;
    }
}
