using System.Xml.Linq;

namespace Segmentation.Sandbox.Metadata;

/// <summary>A model-driven app with its site map.</summary>
/// <param name="UniqueName">Unique name.</param>
/// <param name="Name">Label.</param>
/// <param name="Description">Description.</param>
/// <param name="SiteMap">The <c>SiteMap</c> element.</param>
/// <param name="Components">Its components: type number with schema name or id.</param>
/// <param name="RoleIds">Roles that may open it.</param>
public sealed record AppDefinition(string UniqueName, LocalizedText Name, LocalizedText Description, XElement SiteMap, IReadOnlyList<AppComponent> Components, IReadOnlyList<Guid> RoleIds);

/// <summary>A component of an app.</summary>
/// <param name="Type">Component type number.</param>
/// <param name="SchemaName">Schema name, where keyed by name.</param>
/// <param name="Id">Id, where keyed by id.</param>
public sealed record AppComponent(int Type, string? SchemaName, Guid? Id);
