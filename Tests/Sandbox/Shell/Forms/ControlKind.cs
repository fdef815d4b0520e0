using System.Collections.Frozen;

namespace Segmentation.Sandbox.Shell.Forms;

/// <summary>What a control on a form is, by its classid (counted over published solutions, and the form designer's own list).</summary>
public static class ControlKind
{
    /// <summary>A classid the shell does not know; it says so on the form.</summary>
    public const string Unsupported = "unsupported";

    private static readonly FrozenDictionary<string, string> ByClassId = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["4273EDBD-AC1D-40D3-9FB2-095C621B552D"] = "text",
        ["E0DECE4B-6FC8-4A8F-A065-082708572369"] = "memo",
        ["270BD3DB-D9AF-4782-9025-509E298DEC0A"] = "lookup",
        ["F3015350-44A2-4AA0-97B5-00166532B5E9"] = "lookup",
        ["3EF39988-22BB-4F0B-BBBE-64B5A3748AEE"] = "choice",
        ["5D68B988-0661-4DB2-BC3E-17598AD3BE6C"] = "choice",
        ["4AA28AB7-9C13-4F57-A73D-AD894D048B5F"] = "choices",
        ["5B773807-9FB2-42DB-97C3-7A91EFF8ADFF"] = "date",
        ["C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F"] = "integer",
        ["AA987274-CE4E-4271-A803-66164311A958"] = "integer",
        ["7C624A0B-F59E-493D-9583-638D34759266"] = "timezone",
        ["C3EFE0C3-0EC6-42BE-8349-CBD9079DFD8E"] = "decimal",
        ["0D2C745A-E5A8-4C8F-BA63-C6D3BB604660"] = "decimal",
        ["533B9E00-756B-4312-95A0-DC888637AC78"] = "currency",
        ["67FAC785-CD58-4F9F-ABB3-4B7DDC6ED5ED"] = "boolean",
        ["B0C6723A-8503-4FD7-BB28-C8A06AC933C2"] = "boolean",
        ["ADA2203E-B4CD-49BE-9DDF-234642B43B52"] = "email",
        ["71716B6C-711E-476C-8AB8-5D11542BFB47"] = "url",
        ["8C10015A-B339-4982-9474-A95FE05631A5"] = "phone",
        ["F9A8A302-114E-466A-B582-6771B2AE0D92"] = "custom",
        ["E7A81278-8635-4D9E-8D4D-59480B391C5B"] = "subgrid",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of that classid, with or without braces.</summary>
    public static string Of(string classId) => ByClassId.TryGetValue(classId.Trim('{', '}'), out var kind) ? kind : Unsupported;
}
