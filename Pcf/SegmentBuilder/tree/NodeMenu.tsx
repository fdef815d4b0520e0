import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { MoreIcon } from "../builderIcons";
import { NodeCommands } from "./useNodeCommands";

export interface NodeMenuProps {
    readonly commands: NodeCommands;
    readonly label: string;
}

export const NodeMenu: React.FC<NodeMenuProps> = ({ commands, label }) => {
    const { text } = useHost();
    const { moveUp, moveDown, moveOut, group, remove } = commands;
    const item = (key: string, shortcut: string, command: (() => void) | undefined) => (
        <MenuItem disabled={!command} secondaryContent={shortcut} onClick={command}>
            {text(key)}
        </MenuItem>
    );
    return (
        <Menu>
            <MenuTrigger disableButtonEnhancement>
                <Button appearance="subtle" size="small" icon={<MoreIcon />} aria-label={text("Builder_More", label)} />
            </MenuTrigger>
            <MenuPopover>
                <MenuList>
                    {item("Builder_MoveUp", "Alt+↑", moveUp)}
                    {item("Builder_MoveDown", "Alt+↓", moveDown)}
                    {item("Builder_MoveOut", "Alt+←", moveOut)}
                    {item("Builder_Group", "Alt+→", group)}
                    {item("Builder_Remove", text("Builder_Key_Delete"), remove)}
                </MenuList>
            </MenuPopover>
        </Menu>
    );
};
