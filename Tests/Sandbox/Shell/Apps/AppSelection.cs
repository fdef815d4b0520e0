using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Shell.Apps;

/// <summary>Which forms and views of a table an app offers: those it lists, and all of them where it lists none.</summary>
public sealed class AppSelection(AppDefinition? app)
{
    /// <summary>Component type of views.</summary>
    public const int View = 26;
    /// <summary>Component type of charts.</summary>
    public const int Chart = 59;
    /// <summary>Component type of forms.</summary>
    public const int Form = 60;

    /// <summary>The ids that are offered, out of all that the table has.</summary>
    public IReadOnlySet<Guid> Offered(int type, IEnumerable<Guid> all)
    {
        var ids = all.ToHashSet();
        var listed = (app?.Components ?? []).Where(component => component.Type == type && component.Id is not null).Select(component => component.Id!.Value).Where(ids.Contains).ToHashSet();
        return listed.Count > 0 ? listed : ids;
    }
}
