import type { ParameterModel } from "../data/commandModel";
import type { CommandContext } from "./CommandContext";
import { NotSupported } from "./NotSupported";

const braced = (id: string): string => `{${id.toUpperCase()}}`;

/** A parameter of a command as its function receives it (Client API, "Pass data from a page as a parameter to ribbon actions"). */
export function parameterValue(parameter: ParameterModel, context: CommandContext): unknown {
    switch (parameter.type) {
        case "Crm":
            return crmParameter(parameter.value, context);
        case "Int":
            return parseInt(parameter.value, 10);
        case "Decimal":
            return parseFloat(parameter.value);
        case "Bool":
            return parameter.value === "true" || parameter.value === "1";
        case "Date":
            return new Date(parameter.value);
        case "String":
            return parameter.value;
    }
}

function crmParameter(name: string, context: CommandContext): unknown {
    const selected = context.selected.map((row) => row.Id);
    const primary = context.primary?.id ? [context.primary.id] : [];
    switch (name) {
        case "PrimaryControl":
            return context.primaryControl;
        case "SelectedControl":
            return context.selectedControl ?? context.primaryControl;
        case "SelectedControlSelectedItemIds":
            return selected;
        case "SelectedControlSelectedItemReferences":
            return [...context.selected];
        case "SelectedControlSelectedItemCount":
            return selected.length;
        case "SelectedControlAllItemIds":
            return context.shown.map((row) => row.Id);
        case "SelectedControlAllItemReferences":
            return [...context.shown];
        case "SelectedControlAllItemCount":
            return context.shown.length;
        case "SelectedControlUnselectedItemIds":
            return context.shown.filter((row) => !selected.includes(row.Id)).map((row) => row.Id);
        case "FirstSelectedItemId":
            return selected[0] ?? "";
        case "PrimaryItemIds":
            return primary;
        case "FirstPrimaryItemId":
            return primary[0] === undefined ? "" : braced(primary[0]);
        case "PrimaryEntityTypeName":
            return context.primary?.table ?? context.table.logicalName;
        case "SelectedEntityTypeName":
            return context.table.logicalName;
        case "OrgName":
            return "Sandbox";
        case "CommandProperties":
            return { SourceControlId: "", CommandValueId: "", MenuItemId: "" };
        default:
            throw new NotSupported(`CrmParameter ${name}`);
    }
}
