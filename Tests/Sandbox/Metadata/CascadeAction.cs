namespace Segmentation.Sandbox.Metadata;

/// <summary>What happens to referencing rows when something happens to the row they reference.</summary>
public enum CascadeAction
{
    /// <summary>Nothing.</summary>
    NoCascade,
    /// <summary>The same happens to them.</summary>
    Cascade,
    /// <summary>Their lookup is cleared (delete only).</summary>
    RemoveLink,
    /// <summary>It is refused while there are any (delete only).</summary>
    Restrict,
    /// <summary>The same happens to the active ones.</summary>
    Active,
    /// <summary>The same happens to those with the same owner.</summary>
    UserOwned,
}
