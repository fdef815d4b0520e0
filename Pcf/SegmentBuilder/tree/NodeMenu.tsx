import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { MoreIcon } from "../../shared/ui/icons";
import { ActionMenu } from "../../shared/fields/ActionMenu";
import { NodeCommands } from "./useNodeCommands";

export interface NodeMenuProps {
    readonly commands: NodeCommands;
    readonly label: string;
}

export const NodeMenu: React.FC<NodeMenuProps> = ({ commands, label }) => {
    const { text } = useHost();
    const actions = [
        { label: text("Builder_MoveUp"), shortcut: "Alt+↑", run: commands.moveUp },
        { label: text("Builder_MoveDown"), shortcut: "Alt+↓", run: commands.moveDown },
        { label: text("Builder_MoveOut"), shortcut: "Alt+←", run: commands.moveOut },
        { label: text("Builder_Group"), shortcut: "Alt+→", run: commands.group },
        { label: text("Builder_Remove"), shortcut: text("Builder_Key_Delete"), run: commands.remove },
    ];
    return <ActionMenu button={<Button appearance="subtle" size="small" icon={<MoreIcon />} aria-label={text("Builder_More", label)} />} actions={actions} />;
};
