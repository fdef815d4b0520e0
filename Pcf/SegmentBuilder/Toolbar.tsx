import { Button, Tab, TabList } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../shared/host";
import { TextEditor } from "../shared/textEditor";
import { RedoIcon, UndoIcon } from "../shared/ui/icons";
import { Sentence } from "./Sentence";

export type ViewName = "groups" | "fetchXml";

export interface ToolbarProps {
    readonly audience: string;
    readonly view: ViewName;
    /** Absent while there is only one way to show the query. */
    readonly onView?: (view: ViewName) => void;
    readonly hasDraft: boolean;
    readonly editor: TextEditor;
    readonly disabled: boolean;
    readonly onUndo: () => void;
    readonly onRedo: () => void;
}

export const Toolbar: React.FC<ToolbarProps> = ({ audience, view, onView, hasDraft, editor, disabled, onUndo, onRedo }) => {
    const { text } = useHost();
    return (
        <div className="segb-bar">
            <p className="segb-sentence">
                <Sentence text={text("Builder_Sentence")}>{audience}</Sentence>
            </p>
            {!disabled && (
                <div>
                    <Button appearance="subtle" icon={<UndoIcon />} disabledFocusable={!editor.canUndo} onClick={onUndo} title="Ctrl+Z">
                        {text("Builder_Undo")}
                    </Button>
                    <Button appearance="subtle" icon={<RedoIcon />} disabledFocusable={!editor.canRedo} onClick={onRedo} title="Ctrl+Y">
                        {text("Builder_Redo")}
                    </Button>
                </div>
            )}
            <TabList size="small" selectedValue={view} aria-label={text("Builder_View")} onTabSelect={(_, { value }) => onView?.(value as ViewName)}>
                <Tab value="groups" disabled={!onView}>
                    {text("Builder_View_Groups")}
                </Tab>
                <Tab value="fetchXml">{text(hasDraft ? "Builder_View_FetchXmlDraft" : "Builder_View_FetchXml")}</Tab>
            </TabList>
        </div>
    );
};
