/** Command bars that solutions can add to: that of a view, of a sub-grid, of a form. */
export type BarName = "HomepageGrid" | "SubGrid" | "Form";

export interface ParameterModel {
    type: "Crm" | "String" | "Int" | "Bool" | "Decimal" | "Date";
    value: string;
}

export interface RuleModel {
    id: string;
    type: string;
    attributes: Record<string, string>;
    parameters: ParameterModel[];
    any: RuleModel[][];
}

export interface ActionModel {
    type: string;
    functionName?: string;
    library?: string;
    address?: string;
    parameters: ParameterModel[];
}

export interface CommandModel {
    id: string;
    displayRules: RuleModel[];
    enableRules: RuleModel[];
    actions: ActionModel[];
}

export interface ButtonModel {
    id: string;
    bar: BarName;
    sequence: number;
    label: string;
    toolTip?: string;
    icon?: string;
    command?: CommandModel;
    items: ButtonModel[];
}

export interface CommandBarModel {
    buttons: ButtonModel[];
    hidden: string[];
}
