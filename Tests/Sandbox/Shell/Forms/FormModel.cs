namespace Segmentation.Sandbox.Shell.Forms;

/// <summary>A form.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Label.</param>
/// <param name="Type">main, quickCreate, quick or card.</param>
/// <param name="Tabs">Tabs.</param>
/// <param name="Header">Cells of the header.</param>
/// <param name="Handlers">Functions of web resources that run on its events.</param>
/// <param name="Libraries">Web resources to load before them.</param>
public sealed record FormModel(Guid Id, string Name, string Type, IReadOnlyList<TabModel> Tabs, IReadOnlyList<CellModel> Header, IReadOnlyList<HandlerModel> Handlers, IReadOnlyList<string> Libraries);

/// <summary>A tab.</summary>
public sealed record TabModel(string Id, string Name, string Label, bool ShowLabel, bool Visible, IReadOnlyList<TabColumnModel> Columns);

/// <summary>A column of a tab.</summary>
public sealed record TabColumnModel(string Width, IReadOnlyList<SectionModel> Sections);

/// <summary>A section: a grid of cells.</summary>
public sealed record SectionModel(string Id, string Name, string Label, bool ShowLabel, bool Visible, int Columns, IReadOnlyList<IReadOnlyList<CellModel>> Rows);

/// <summary>A cell; without control it is a spacer.</summary>
public sealed record CellModel(string Id, string Label, bool ShowLabel, bool Visible, int ColumnSpan, int RowSpan, ControlModel? Control);

/// <summary>A control.</summary>
public sealed record ControlModel
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }
    /// <summary>What it is, from its classid; see <see cref="ControlKind"/>.</summary>
    public required string Kind { get; init; }
    /// <summary>classid, upper case, without braces.</summary>
    public required string ClassId { get; init; }
    /// <summary>Column it edits.</summary>
    public string? Column { get; init; }
    /// <summary>Whether the form shows it read-only.</summary>
    public bool Disabled { get; init; }
    /// <summary>Parameters of the standard control (view and relationship of a sub-grid, …).</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }
    /// <summary>The code component that replaces the standard control in a browser.</summary>
    public CustomControlModel? Custom { get; init; }
}

/// <summary>A code component on a form with its property values.</summary>
public sealed record CustomControlModel(string Name, IReadOnlyDictionary<string, BindingModel> Bindings, IReadOnlyList<string> DataSets);

/// <summary>A property's value: a fixed one, or the column it is bound to.</summary>
public sealed record BindingModel(bool Static, string? Type, string Value);

/// <summary>A function of a web resource on a form event.</summary>
public sealed record HandlerModel(string Event, string? Column, string FunctionName, string Library, bool PassContext, string Parameters);
