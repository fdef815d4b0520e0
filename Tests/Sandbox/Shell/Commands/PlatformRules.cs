using System.Xml.Linq;

namespace Segmentation.Sandbox.Shell.Commands;

/// <summary>Rules of the application ribbon that solutions often refer to without defining them.</summary>
internal static class PlatformRules
{
    private static readonly IReadOnlyDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["Mscrm.SelectionCountExactlyOne"] = """<EnableRule><SelectionCountRule AppliesTo="SelectedEntity" Minimum="1" Maximum="1" /></EnableRule>""",
        ["Mscrm.SelectionCountAtLeastOne"] = """<EnableRule><SelectionCountRule AppliesTo="SelectedEntity" Minimum="1" /></EnableRule>""",
        ["Mscrm.NoRowsSelected"] = """<EnableRule><SelectionCountRule AppliesTo="SelectedEntity" Maximum="0" /></EnableRule>""",
        ["Mscrm.FormStateNotNew"] = """<EnableRule><FormStateRule State="Create" InvertResult="true" /></EnableRule>""",
        ["Mscrm.FormStateNew"] = """<EnableRule><FormStateRule State="Create" /></EnableRule>""",
        ["Mscrm.CanWritePrimary"] = """<EnableRule><RecordPrivilegeRule AppliesTo="PrimaryEntity" PrivilegeType="Write" /></EnableRule>""",
        ["Mscrm.CanWriteSelected"] = """<EnableRule><RecordPrivilegeRule AppliesTo="SelectedEntity" PrivilegeType="Write" /></EnableRule>""",
        ["Mscrm.CanDeletePrimary"] = """<EnableRule><RecordPrivilegeRule AppliesTo="PrimaryEntity" PrivilegeType="Delete" /></EnableRule>""",
        ["Mscrm.CreateSelectedEntityPermission"] = """<DisplayRule><EntityPrivilegeRule AppliesTo="SelectedEntity" PrivilegeType="Create" PrivilegeDepth="Basic" /></DisplayRule>""",
        ["Mscrm.WriteSelectedEntityPermission"] = """<DisplayRule><EntityPrivilegeRule AppliesTo="SelectedEntity" PrivilegeType="Write" PrivilegeDepth="Basic" /></DisplayRule>""",
        ["Mscrm.DeleteSelectedEntityPermission"] = """<DisplayRule><EntityPrivilegeRule AppliesTo="SelectedEntity" PrivilegeType="Delete" PrivilegeDepth="Basic" /></DisplayRule>""",
        ["Mscrm.WritePrimaryEntityPermission"] = """<DisplayRule><EntityPrivilegeRule AppliesTo="PrimaryEntity" PrivilegeType="Write" PrivilegeDepth="Basic" /></DisplayRule>""",
    };

    /// <summary>The definition of that id; null: the shell does not have it.</summary>
    public static XElement? Find(string id) => Known.TryGetValue(id, out var definition) ? XElement.Parse(definition) : null;
}
