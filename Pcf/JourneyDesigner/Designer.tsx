import * as React from "react";
import { useHost } from "../shared/host";
import { readJourney } from "../shared/model/journey/readJourney";
import { useTables } from "../shared/tables/tableServices";
import { TextEditor } from "../shared/textEditor";
import { LiveRegion } from "../shared/ui/LiveRegion";
import { undoKeys } from "../shared/ui/undoKeys";
import { useChanges } from "../shared/ui/useChanges";
import { BrokenDefinition } from "./broken/BrokenDefinition";
import { JourneyView } from "./JourneyView";
import { Toolbar } from "./Toolbar";
import { useJourneyStatus } from "./useJourneyStatus";
import { hasPeople, whyReadOnly } from "./journeyState";

export interface DesignerProps {
    readonly editor: TextEditor;
    readonly name: string;
    readonly disabled: boolean;
    /** When the row was last saved. */
    readonly modifiedOn?: number;
}

export const Designer: React.FC<DesignerProps> = ({ editor, name, disabled, modifiedOn }) => {
    const { definitions, rowNames } = useTables();
    useChanges(editor);
    useChanges(definitions);
    useChanges(rowNames);
    const { text } = useHost();
    const [announcement, announce] = React.useState("");
    const definition = editor.text;
    const reading = React.useMemo(() => readJourney(definition), [definition]);
    const status = useJourneyStatus(modifiedOn, disabled);
    const why = whyReadOnly(status, disabled);
    const locked = why !== undefined;

    const { undo, redo, onKeyDown } = undoKeys(editor, locked, (what) => announce(text(`Designer_${what}`)));
    const history = { name, editor, disabled: locked, onUndo: undo, onRedo: redo };

    return (
        <section aria-label={text("Designer_Label", name)} className="segj" onKeyDown={onKeyDown}>
            {reading.kind === "journey" ? (
                <JourneyView
                    history={history}
                    journey={reading.journey}
                    disabled={locked}
                    why={why && text(why)}
                    hasPeople={hasPeople(status)}
                    announce={announce}
                    onEdit={(next, { said, place }) => {
                        editor.edit(next, place);
                        if (said) announce(said);
                    }}
                />
            ) : (
                <>
                    <Toolbar {...history} />
                    <BrokenDefinition key={definition} definition={definition} disabled={locked} onApply={(corrected) => editor.edit(corrected)} />
                </>
            )}
            <LiveRegion text={announcement} />
        </section>
    );
};
