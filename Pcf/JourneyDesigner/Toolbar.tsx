import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../shared/host";
import { TextEditor } from "../shared/textEditor";
import { RedoIcon, UndoIcon } from "../shared/ui/icons";
import { useDesignerStyles } from "./designerStyles";

export interface ToolbarProps {
    readonly name: string;
    readonly editor: TextEditor;
    readonly disabled: boolean;
    readonly onUndo: () => void;
    readonly onRedo: () => void;
}

export const Toolbar: React.FC<ToolbarProps> = ({ name, editor, disabled, onUndo, onRedo }) => {
    const { text } = useHost();
    const styles = useDesignerStyles();
    return (
        <div className={styles.toolbar}>
            <h2 className={styles.journeyName}>{name}</h2>
            {!disabled && (
                <div className={styles.history}>
                    <Button appearance="subtle" icon={<UndoIcon />} disabledFocusable={!editor.canUndo} onClick={onUndo} title="Ctrl+Z">
                        {text("Designer_Undo")}
                    </Button>
                    <Button appearance="subtle" icon={<RedoIcon />} disabledFocusable={!editor.canRedo} onClick={onRedo} title="Ctrl+Y">
                        {text("Designer_Redo")}
                    </Button>
                </div>
            )}
        </div>
    );
};
