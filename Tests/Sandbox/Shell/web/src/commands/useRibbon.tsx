import * as React from "react";
import { refuse, type Shell, useShell } from "../app/shell";
import type { ButtonModel } from "../data/commandModel";
import { useAsync } from "../ui/useAsync";
import type { CommandContext } from "./CommandContext";
import type { CommandItem } from "./CommandItem";
import { NotSupported } from "./NotSupported";
import { ruleEnvironment } from "./ruleEnvironment";
import { allHold } from "./rules";
import { runCommand } from "./runCommand";

const image = (url: string): React.ReactElement => <img src={url} alt="" width={20} height={20} />;

/** Whether a button is shown: in the Unified Interface one that is not enabled is hidden. */
async function isShown(shell: Shell, button: ButtonModel, context: CommandContext): Promise<boolean> {
    if (!button.command) return button.items.length > 0;
    try {
        return await allHold([...button.command.displayRules, ...button.command.enableRules], context, ruleEnvironment(shell));
    } catch (error) {
        if (!(error instanceof NotSupported)) throw error;
        refuse(shell, error.feature);
        return false;
    }
}

async function toItem(shell: Shell, button: ButtonModel, context: CommandContext): Promise<CommandItem | undefined> {
    if (!(await isShown(shell, button, context))) return undefined;
    const items = await Promise.all(button.items.map((entry) => toItem(shell, entry, context)));
    const { command } = button;
    return {
        id: button.id,
        label: button.label,
        toolTip: button.toolTip,
        icon: button.icon ? image(button.icon) : undefined,
        sequence: button.sequence,
        run: command ? () => runCommand(command, context) : undefined,
        items: items.filter((item): item is CommandItem => item !== undefined),
    };
}

/** Standard commands and those that the table's RibbonDiffXml adds, without those it hides; rules are asked again when a key changes. */
export function useRibbon(standard: readonly CommandItem[], context: CommandContext | undefined, keys: readonly unknown[]): CommandItem[] {
    const shell = useShell();
    const { value } = useAsync(async () => {
        if (!context) return { items: [], hidden: [] as string[] };
        const ribbon = await shell.metadata.commands(context.table.logicalName);
        const items = await Promise.all(ribbon.buttons.filter((button) => button.bar === context.bar).map((button) => toItem(shell, button, context)));
        return { items: items.filter((item): item is CommandItem => item !== undefined), hidden: ribbon.hidden };
    }, [context?.table, ...keys]);
    return React.useMemo(
        () => [...standard.filter((item) => !value?.hidden.includes(item.id)), ...(value?.items ?? [])].sort((a, b) => a.sequence - b.sequence),
        [standard, value],
    );
}
