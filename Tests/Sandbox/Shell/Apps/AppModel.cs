namespace Segmentation.Sandbox.Shell.Apps;

/// <summary>An app in the app launcher.</summary>
public sealed record AppSummary(Guid Id, string UniqueName, string Name, string Description, string? Icon);

/// <summary>An app with its site map.</summary>
public sealed record AppModel(Guid Id, string UniqueName, string Name, IReadOnlyList<AreaModel> Areas);

/// <summary>An area of the site map.</summary>
public sealed record AreaModel(string Id, string Title, string? Icon, bool ShowGroups, IReadOnlyList<GroupModel> Groups);

/// <summary>A group of an area.</summary>
public sealed record GroupModel(string Id, string Title, IReadOnlyList<SubAreaModel> SubAreas);

/// <summary>An entry of a group: the views of a table, or an address (a web resource, a page of another site).</summary>
public sealed record SubAreaModel(string Id, string Title, string? Icon, string? Table, string? Url, string? DefaultView);
