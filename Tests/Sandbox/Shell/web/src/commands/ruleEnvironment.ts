import { refuse, type Shell } from "../app/shell";
import type { PrivilegeDepth } from "../data/sessionModel";
import type { TableModel } from "../data/tableModel";
import { callFunction } from "../xrm/scripts";
import { parameterValue } from "./parameters";
import type { RuleEnvironment } from "./rules";

const depths: readonly PrivilegeDepth[] = ["None", "Basic", "Local", "Deep", "Global"];

/** Whether the signed-in user has a right on a table to that depth. */
export function hasPrivilege(shell: Shell, table: TableModel, right: string, depth = "Basic"): boolean {
    const name = `prv${right}${table.isActivity ? "Activity" : table.schemaName}`.toLowerCase();
    const held = Object.entries(shell.session.privileges).find(([privilege]) => privilege.toLowerCase() === name)?.[1] ?? "None";
    return depths.indexOf(held) >= Math.max(1, depths.indexOf(depth as PrivilegeDepth));
}

/** Rules answered with the session's privileges and the functions of web resources. */
export const ruleEnvironment = (shell: Shell): RuleEnvironment => ({
    hasPrivilege: async (table, right, depth) => hasPrivilege(shell, await shell.metadata.table(table), right, depth),
    callRule: async (rule, context) => {
        try {
            const result = await callFunction(rule.attributes.Library, rule.attributes.FunctionName ?? "", rule.parameters.map((parameter) => parameterValue(parameter, context)));
            return (await Promise.resolve(result)) === true;
        } catch (error) {
            refuse(shell, `${rule.id}: ${error instanceof Error ? error.message : String(error)}`);
            return rule.attributes.Default === "true";
        }
    },
});
