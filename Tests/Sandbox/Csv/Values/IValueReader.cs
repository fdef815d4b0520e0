namespace Segmentation.Sandbox.Csv.Values;

/// <summary>Turns the text of a field into the value of a column. Empty text never reaches it: it means no value.</summary>
internal interface IValueReader
{
    /// <summary>The value, or why there is none.</summary>
    ValueResult Read(string text);
}
