using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Sample;

/// <summary>A reference in a data file: <c>@table/key</c>, or <c>@table/id</c> for a row that is not of the sample.</summary>
internal static class SampleReference
{
    /// <summary>The row a text refers to; null where it is no reference.</summary>
    public static EntityReference? Parse(string text)
    {
        if (text is not ['@', ..] || text.IndexOf('/', StringComparison.Ordinal) is not (> 1 and var slash))
            return null;
        var (table, key) = (text[1..slash], text[(slash + 1)..]);
        return new EntityReference(table, Guid.TryParse(key, out var id) ? id : SampleIds.Of(table, key));
    }
}
