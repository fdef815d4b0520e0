namespace Segmentation.Sandbox.Query;

/// <summary>Tells which rows a caller may read; asked once for each table of a query, joined ones too.</summary>
public interface IReadAccess
{
    /// <summary>The rows of the table in reach.</summary>
    RowScope Of(string table);
}
