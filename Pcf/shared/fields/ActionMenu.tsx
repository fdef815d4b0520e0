import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import * as React from "react";

export interface Action {
    readonly label: string;
    readonly shortcut?: string;
    /** Absent while it cannot be done. */
    readonly run?: () => void;
}

export interface ActionMenuProps {
    readonly button: React.ReactElement;
    readonly actions: readonly Action[];
}

export const ActionMenu: React.FC<ActionMenuProps> = ({ button, actions }) => (
    <Menu>
        <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
        <MenuPopover>
            <MenuList>
                {actions.map(({ label, shortcut, run }) => (
                    <MenuItem key={label} disabled={!run} secondaryContent={shortcut} onClick={run}>
                        {label}
                    </MenuItem>
                ))}
            </MenuList>
        </MenuPopover>
    </Menu>
);
