import { refuse, type Shell } from "../app/shell";
import { hasPrivilege } from "../data/sessionModel";
import { callFunction } from "../xrm/scripts";
import { parameterValue } from "./parameters";
import type { RuleEnvironment } from "./rules";

/** Rules answered with the session's privileges and the functions of web resources. */
export const ruleEnvironment = (shell: Shell): RuleEnvironment => ({
    hasPrivilege: (table, right, depth) => hasPrivilege(shell.session, table, right, depth),
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
