import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../shared/host";
import { TextEditor } from "../shared/textEditor";
import { RedoIcon, UndoIcon } from "../shared/ui/icons";

export interface ToolbarProps {
    readonly name: string;
    readonly editor: TextEditor;
    readonly disabled: boolean;
    readonly onUndo: () => void;
    readonly onRedo: () => void;
}

/** Name and history, and what else the children are. */
export const Toolbar: React.FC<ToolbarProps> = ({ name, editor, disabled, onUndo, onRedo, children }) => {
    const { text } = useHost();
    return (
        <div className="segj-bar">
            <h2 className="segj-journey seg-cut">{name}</h2>
            {!disabled && (
                <div className="segj-tools">
                    <Button appearance="subtle" icon={<UndoIcon />} disabledFocusable={!editor.canUndo} onClick={onUndo} title="Ctrl+Z">
                        {text("Designer_Undo")}
                    </Button>
                    <Button appearance="subtle" icon={<RedoIcon />} disabledFocusable={!editor.canRedo} onClick={onRedo} title="Ctrl+Y">
                        {text("Designer_Redo")}
                    </Button>
                </div>
            )}
            {children}
        </div>
    );
};
