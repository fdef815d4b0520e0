namespace Segmentation.Plugins.Segments.Operators;

/// <summary>An operator of conditions.</summary>
public sealed class ConditionOperator
{
    /// <summary>An operator for these types of column.</summary>
    public ConditionOperator(string name, DataTypes types, ValueNeed values, bool comparesColumns = false)
    {
        Name = name;
        Types = types;
        Values = values;
        ComparesColumns = comparesColumns;
    }

    /// <summary>The word in FetchXML.</summary>
    public string Name { get; }

    /// <summary>The types of column it is for.</summary>
    public DataTypes Types { get; }

    /// <summary>The values it takes.</summary>
    public ValueNeed Values { get; }

    /// <summary>Whether it can compare with another column (learn.microsoft.com, "Use column comparison in queries").</summary>
    public bool ComparesColumns { get; }
}
