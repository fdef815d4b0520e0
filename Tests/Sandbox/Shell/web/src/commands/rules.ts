import type { RuleModel } from "../data/commandModel";
import type { CommandContext } from "./CommandContext";
import { NotSupported } from "./NotSupported";

export type Answer = boolean | Promise<boolean>;

/** What rules ask beyond the page. */
export interface RuleEnvironment {
    /** Whether the user has a right (Create, Read, Write …) on a table, at least to that depth. */
    hasPrivilege: (table: string, right: string, depth: string) => Answer;
    /** Result of a CustomRule's function. */
    callRule: (rule: RuleModel, context: CommandContext) => Answer;
}

/** Whether all rules hold. A rule that needs time answers later. */
export function allHold(rules: readonly RuleModel[], context: CommandContext, environment: RuleEnvironment): Answer {
    const later: Promise<boolean>[] = [];
    for (const rule of rules) {
        const answer = holds(rule, context, environment);
        if (answer === false) return false;
        if (answer !== true) later.push(answer);
    }
    return later.length === 0 ? true : Promise.all(later).then((answers) => answers.every(Boolean));
}

function holds(rule: RuleModel, context: CommandContext, environment: RuleEnvironment): Answer {
    const answer = answerOf(rule, context, environment);
    if (rule.attributes.InvertResult !== "true") return answer;
    return typeof answer === "boolean" ? !answer : answer.then((value) => !value);
}

function answerOf(rule: RuleModel, context: CommandContext, environment: RuleEnvironment): Answer {
    const { attributes } = rule;
    switch (rule.type) {
        case "CustomRule":
            return environment.callRule(rule, context);
        case "SelectionCountRule":
            return inRange(context.selected.length, attributes.Minimum, attributes.Maximum);
        case "FormStateRule":
            return context.formState === attributes.State;
        case "ValueRule":
            return String(context.valueOf?.(attributes.Field ?? "") ?? "null") === attributes.Value;
        case "RecordPrivilegeRule":
            return environment.hasPrivilege(appliesTo(rule, context), attributes.PrivilegeType ?? "", "Basic");
        case "EntityPrivilegeRule":
            return environment.hasPrivilege(attributes.EntityName ?? appliesTo(rule, context), attributes.PrivilegeType ?? "", attributes.PrivilegeDepth ?? "Basic");
        case "EntityRule":
            return attributes.EntityName === undefined || attributes.EntityName.toLowerCase() === appliesTo(rule, context);
        case "CrmClientTypeRule":
            return attributes.Type === "Web";
        case "CommandClientTypeRule":
            return attributes.Type === "Refresh";
        case "OrRule":
            return anyHolds(rule, context, environment);
        default:
            throw new NotSupported(`rule ${rule.id} (${rule.type})`);
    }
}

async function anyHolds(rule: RuleModel, context: CommandContext, environment: RuleEnvironment): Promise<boolean> {
    for (const group of rule.any) if (await allHold(group, context, environment)) return true;
    return false;
}

const appliesTo = (rule: RuleModel, context: CommandContext): string =>
    rule.attributes.AppliesTo === "PrimaryEntity" ? (context.primary?.table ?? context.table.logicalName) : context.table.logicalName;

const inRange = (count: number, minimum?: string, maximum?: string): boolean =>
    (minimum === undefined || count >= Number(minimum)) && (maximum === undefined || count <= Number(maximum));
