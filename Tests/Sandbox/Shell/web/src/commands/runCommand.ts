import type { CommandModel } from "../data/commandModel";
import { callFunction } from "../xrm/scripts";
import type { CommandContext } from "./CommandContext";
import { NotSupported } from "./NotSupported";
import { parameterValue } from "./parameters";

/** Runs the actions of a command in order. */
export async function runCommand(command: CommandModel, context: CommandContext): Promise<void> {
    for (const action of command.actions) {
        const values = action.parameters.map((parameter) => parameterValue(parameter, context));
        switch (action.type) {
            case "JavaScriptFunction":
                await callFunction(action.library, action.functionName ?? "", values);
                break;
            case "Url":
                window.open(action.address, "_blank", "noopener");
                break;
            default:
                throw new NotSupported(`${action.type} in command ${command.id}`);
        }
    }
}
