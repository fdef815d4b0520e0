using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking;

/// <summary>Class ids of the platform's form controls, as real forms use them.</summary>
public static class ControlClasses
{
    /// <summary>Host of a control of the component framework.</summary>
    public const string CustomControl = "{F9A8A302-114E-466A-B582-6771B2AE0D92}";

    const string Text = "{4273EDBD-AC1D-40D3-9FB2-095C621B552D}";

    static readonly Dictionary<string, string> ByType = new()
    {
        ["nvarchar"] = Text,
        ["ntext"] = "{E0DECE4B-6FC8-4A8F-A065-082708572369}",
        ["lookup"] = "{270BD3DB-D9AF-4782-9025-509E298DEC0A}",
        ["owner"] = "{270BD3DB-D9AF-4782-9025-509E298DEC0A}",
        ["customer"] = "{270BD3DB-D9AF-4782-9025-509E298DEC0A}",
        ["picklist"] = "{3EF39988-22BB-4F0B-BBBE-64B5A3748AEE}",
        ["state"] = "{3EF39988-22BB-4F0B-BBBE-64B5A3748AEE}",
        ["status"] = "{3EF39988-22BB-4F0B-BBBE-64B5A3748AEE}",
        ["multiselectpicklist"] = "{4AA28AB7-9C13-4F57-A73D-AD894D048B5F}",
        ["datetime"] = "{5B773807-9FB2-42DB-97C3-7A91EFF8ADFF}",
        ["int"] = "{C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F}",
        ["decimal"] = "{C3EFE0C3-0EC6-42BE-8349-CBD9079DFD8E}",
        ["money"] = "{533B9E00-756B-4312-95A0-DC888637AC78}",
        ["bit"] = "{67FAC785-CD58-4F9F-ABB3-4B7DDC6ED5ED}",
        ["image"] = "{7E548B0D-209C-477B-9DCD-F0F44472381D}",
    };

    static readonly Dictionary<string, string> ByFormat = new()
    {
        ["email"] = "{ADA2203E-B4CD-49BE-9DDF-234642B43B52}",
        ["url"] = "{71716B6C-711E-476C-8AB8-5D11542BFB47}",
        ["textarea"] = "{E0DECE4B-6FC8-4A8F-A065-082708572369}",
        ["timezone"] = "{7C624A0B-F59E-493D-9583-638D34759266}",
    };

    /// <summary>The class that shows a column, or nothing when its type has none that is known.</summary>
    public static string Of(Column column) =>
        ByFormat.TryGetValue(column.Format, out var byFormat) ? byFormat : ByType.GetValueOrDefault(column.Type, "");
}
