using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking;

/// <summary>Which columns a property of a control's manifest can be bound to (component framework reference, property element).</summary>
public static class PropertyTypes
{
    static readonly Dictionary<string, string[]> Columns = new()
    {
        ["SingleLine.Text"] = ["nvarchar"],
        ["SingleLine.TextArea"] = ["nvarchar"],
        ["SingleLine.URL"] = ["nvarchar"],
        ["SingleLine.Email"] = ["nvarchar"],
        ["SingleLine.Phone"] = ["nvarchar"],
        ["Multiple"] = ["ntext"],
        ["Lookup.Simple"] = ["lookup", "owner", "customer"],
        ["OptionSet"] = ["picklist", "state", "status"],
        ["MultiSelectOptionSet"] = ["multiselectpicklist"],
        ["TwoOptions"] = ["bit"],
        ["Whole.None"] = ["int"],
        ["Decimal"] = ["decimal"],
        ["Currency"] = ["money"],
        ["FP"] = ["float"],
        ["DateAndTime.DateOnly"] = ["datetime"],
        ["DateAndTime.DateAndTime"] = ["datetime"],
    };

    /// <summary>Whether a column can be bound to a property; a type that is not in the list is not judged.</summary>
    public static bool Fits(string type, Column column) => !Columns.TryGetValue(type, out var fitting) || fitting.Contains(column.Type);
}
