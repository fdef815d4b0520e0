import * as React from "react";
import { useHost } from "../shared/host";
import { readJourney } from "../shared/model/journey/readJourney";
import { TextEditor } from "../shared/textEditor";
import { LiveRegion } from "../shared/ui/LiveRegion";
import { undoKeys } from "../shared/ui/undoKeys";
import { useChanges } from "../shared/ui/useChanges";
import { BrokenDefinition } from "./broken/BrokenDefinition";
import { useDesignerStyles } from "./designerStyles";
import { JourneyView } from "./JourneyView";
import { Toolbar } from "./Toolbar";

export interface DesignerProps {
    readonly editor: TextEditor;
    readonly name: string;
    readonly disabled: boolean;
}

export const Designer: React.FC<DesignerProps> = ({ editor, name, disabled }) => {
    useChanges(editor);
    const { text } = useHost();
    const styles = useDesignerStyles();
    const [announcement, announce] = React.useState("");
    const definition = editor.text;
    const reading = React.useMemo(() => readJourney(definition), [definition]);

    const { undo, redo, onKeyDown } = undoKeys(editor, disabled, (what) => announce(text(`Designer_${what}`)));

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
