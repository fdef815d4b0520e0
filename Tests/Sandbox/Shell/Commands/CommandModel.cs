namespace Segmentation.Sandbox.Shell.Commands;

/// <summary>What a table's RibbonDiffXml adds to and removes from the standard command bars.</summary>
/// <param name="Buttons">Added buttons, in order.</param>
/// <param name="Hidden">Ids of standard buttons taken away (HideCustomAction).</param>
public sealed record CommandBarModel(IReadOnlyList<ButtonModel> Buttons, IReadOnlyList<string> Hidden);

/// <summary>A button.</summary>
/// <param name="Id">Id.</param>
/// <param name="Bar">HomepageGrid (a view), SubGrid or Form.</param>
/// <param name="Sequence">Place among the buttons.</param>
/// <param name="Label">Text.</param>
/// <param name="ToolTip">Description shown on hover.</param>
/// <param name="Icon">Address of its icon.</param>
/// <param name="Command">What it does; null for a menu.</param>
/// <param name="Items">Buttons of its menu.</param>
public sealed record ButtonModel(string Id, string Bar, int Sequence, string Label, string? ToolTip, string? Icon, CommandModel? Command, IReadOnlyList<ButtonModel> Items);

/// <summary>A command: when it is shown, when it is enabled, what it does.</summary>
public sealed record CommandModel(string Id, IReadOnlyList<RuleModel> DisplayRules, IReadOnlyList<RuleModel> EnableRules, IReadOnlyList<ActionModel> Actions);

/// <summary>A rule; all rules of a command must hold.</summary>
/// <param name="Id">Id of the rule definition it is part of.</param>
/// <param name="Type">Name of its element: CustomRule, SelectionCountRule, …; Undefined when the id has no definition.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="Parameters">Parameters of a CustomRule.</param>
/// <param name="Any">OrRule: groups of rules, one of which must hold.</param>
public sealed record RuleModel(string Id, string Type, IReadOnlyDictionary<string, string> Attributes, IReadOnlyList<ParameterModel> Parameters, IReadOnlyList<IReadOnlyList<RuleModel>> Any);

/// <summary>A function of a web resource, or an address to open.</summary>
public sealed record ActionModel(string Type, string? FunctionName, string? Library, string? Address, IReadOnlyList<ParameterModel> Parameters);

/// <summary>A parameter: a fixed value (String, Int, Bool, Decimal, Date) or something of the page (Crm).</summary>
public sealed record ParameterModel(string Type, string Value);
