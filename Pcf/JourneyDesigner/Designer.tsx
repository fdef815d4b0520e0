import * as React from "react";
import { useHost } from "../shared/host";
import { readJourney } from "../shared/model/journey/readJourney";
import { LiveRegion } from "../shared/ui/LiveRegion";
import { BrokenDefinition } from "./broken/BrokenDefinition";
import { useDesignerStyles } from "./designerStyles";
import { JourneyEditor } from "./journeyEditor";
import { JourneyView } from "./JourneyView";
import { Toolbar } from "./Toolbar";
import { useEditor } from "./useEditor";

export interface DesignerProps {
    readonly editor: JourneyEditor;
    readonly name: string;
    readonly disabled: boolean;
}

export const Designer: React.FC<DesignerProps> = ({ editor, name, disabled }) => {
    useEditor(editor);
    const { text } = useHost();
    const styles = useDesignerStyles();
    const [announcement, announce] = React.useState("");
    const { definition } = editor;
    const reading = React.useMemo(() => readJourney(definition), [definition]);

    function undo(): void {
        editor.undo();
        announce(text("Designer_Undone"));
    }

    function redo(): void {
        editor.redo();
        announce(text("Designer_Redone"));
    }

    function onKeyDown(e: React.KeyboardEvent): void {
        if (disabled || !(e.ctrlKey || e.metaKey) || hasOwnUndo(e.target as HTMLElement)) return;
        const key = e.key.toLowerCase();
        const step = key === "z" ? (e.shiftKey ? redo : undo) : key === "y" ? redo : undefined;
        if (!step) return;
        e.preventDefault();
        e.stopPropagation();
        step();
    }

    return (
        <section aria-label={text("Designer_Label", name)} className={styles.root} onKeyDown={onKeyDown}>
            <Toolbar name={name} editor={editor} disabled={disabled} onUndo={undo} onRedo={redo} />
            {reading.kind === "journey" ? (
                <JourneyView
                    journey={reading.journey}
                    disabled={disabled}
                    onEdit={(next, said) => {
                        editor.edit(next);
                        announce(said);
                    }}
                />
            ) : (
                <BrokenDefinition key={definition} definition={definition} disabled={disabled} onApply={(corrected) => editor.edit(corrected)} />
            )}
            <LiveRegion text={announcement} />
        </section>
    );
};

/** Where text is being typed, Ctrl+Z takes back typing. */
function hasOwnUndo(target: HTMLElement): boolean {
    return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== "";
}
