import { Button, Spinner } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../shared/host";
import { readQuery } from "../shared/model/query/readQuery";
import { TextEditor } from "../shared/textEditor";
import { LiveRegion } from "../shared/ui/LiveRegion";
import { undoKeys } from "../shared/ui/undoKeys";
import { useChanges } from "../shared/ui/useChanges";
import { FocusGoal } from "./builderScope";
import { useTables } from "../shared/tables/tableServices";
import { FetchXmlView } from "./fetchXml/FetchXmlView";
import { Message } from "../shared/fields/Message";
import { QueryView } from "./QueryView";
import { Toolbar, ViewName } from "./Toolbar";

export interface BuilderProps {
    readonly editor: TextEditor;
    readonly entityType: string;
    readonly name: string;
    readonly disabled: boolean;
}

export const Builder: React.FC<BuilderProps> = (props) => {
    const { text } = useHost();
    return props.entityType ? <AudienceBuilder {...props} key={props.entityType} /> : <p className="seg-note">{text("Builder_NoEntityType")}</p>;
};

const AudienceBuilder: React.FC<BuilderProps> = ({ editor, entityType, name, disabled }) => {
    const { text } = useHost();
    const { definitions, rowNames } = useTables();
    useChanges(editor);
    useChanges(definitions);
    useChanges(rowNames);
    const [announcement, announce] = React.useState("");
    const [view, setView] = React.useState<ViewName>("groups");
    const [draft, setDraft] = React.useState<string>();
    const [goal, setGoal] = React.useState<FocusGoal>();
    const audience = definitions.table(entityType);
    const written = editor.text;
    const known = definitions.version;
    const reading = React.useMemo(() => readQuery(written, entityType, (asked) => (known >= 0 ? definitions.table(asked)?.primaryKey : undefined)), [written, entityType, definitions, known]);
    const { undo, redo, onKeyDown } = undoKeys(editor, disabled, (what) => announce(text(`Builder_${what}`)));
    const query = reading.kind === "query" ? reading.query : undefined;
    const shown = query ? view : "fetchXml";

    function apply(corrected: string): void {
        editor.edit(corrected);
        setDraft(undefined);
        announce(text("Builder_Applied"));
    }

    return (
        <section aria-label={text("Builder_Label", name)} className="segb" onKeyDown={onKeyDown}>
            <Toolbar audience={audience?.collectionLabel ?? entityType} view={shown} onView={query && setView} hasDraft={(draft ?? written) !== written} editor={editor} disabled={disabled} onUndo={undo} onRedo={redo} />
            {definitions.error !== undefined && (
                <div className="segb-panel">
                    <Message kind="error" role="alert">
                        {text("Builder_TablesFailed", definitions.error)}
                        <Button size="small" onClick={() => definitions.retry()}>
                            {text("Picker_Retry")}
                        </Button>
                    </Message>
                </div>
            )}
            {shown === "fetchXml" || !query ? (
                <FetchXmlView reading={reading} written={written} draft={draft ?? written} entityType={entityType} disabled={disabled} onDraft={setDraft} onApply={apply} />
            ) : audience ? (
                <QueryView
                    query={query}
                    isWritten={written.trim() !== ""}
                    disabled={disabled}
                    goal={goal}
                    onGoal={setGoal}
                    onEdit={(next, { said, focus, place }) => {
                        editor.edit(next, place);
                        if (said) announce(said);
                        if (focus) setGoal(focus);
                    }}
                />
            ) : (
                definitions.error === undefined && <Spinner className="segb-panel" size="small" label={text("Picker_Loading")} />
            )}
            <LiveRegion text={announcement} />
        </section>
    );
};
