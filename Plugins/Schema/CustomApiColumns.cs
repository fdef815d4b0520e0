namespace Segmentation.Plugins.Schema;

/// <summary>What custom APIs and their parameters are (learn.microsoft.com, "CustomAPI table columns", "CustomAPIRequestParameter table columns").</summary>
public static class CustomApiColumns
{
    /// <summary>What a custom API is called on.</summary>
    public const string BindingType = "bindingtype";

    /// <summary>Whether it only reads.</summary>
    public const string IsFunction = "isfunction";

    /// <summary>Data type of a parameter.</summary>
    public const string Type = "type";

    /// <summary>Whether a parameter may be left out.</summary>
    public const string IsOptional = "isoptional";

    /// <summary>Binding type: called on no row.</summary>
    public const int Global = 0;

    /// <summary>Data type: Guid.</summary>
    public const int Guid = 12;
}
