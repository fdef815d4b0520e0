import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, ToolbarButton, useIsOverflowItemVisible, useOverflowMenu } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import { MoreIcon } from "../ui/icons";
import type { CommandItem } from "./CommandItem";

interface Props {
    items: readonly CommandItem[];
    run: (item: CommandItem) => void;
}

/** The menu of the commands that do not fit. */
export const CommandOverflow: React.FC<Props> = ({ items, run }) => {
    const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
    if (!isOverflowing) return null;
    return (
        <Menu>
            <MenuTrigger disableButtonEnhancement>
                <ToolbarButton ref={ref} icon={<MoreIcon />} aria-label={t("moreCommands")} />
            </MenuTrigger>
            <MenuPopover>
                <MenuList>
                    {items.flatMap((item) => (item.items?.length ? item.items.map((entry) => ({ entry, owner: item.id })) : [{ entry: item, owner: item.id }]))
                        .map(({ entry, owner }) => <OverflowEntry key={entry.id} owner={owner} item={entry} run={run} />)}
                </MenuList>
            </MenuPopover>
        </Menu>
    );
};

const OverflowEntry: React.FC<{ owner: string; item: CommandItem; run: (item: CommandItem) => void }> = ({ owner, item, run }) =>
    useIsOverflowItemVisible(owner) ? null : <MenuItem icon={item.icon} onClick={() => run(item)}>{item.label}</MenuItem>;
