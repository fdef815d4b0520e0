import { Button, Spinner } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../shared/host";
import { readQuery } from "../shared/model/query/readQuery";
import { TextEditor } from "../shared/textEditor";
import { ErrorIcon } from "../shared/ui/icons";
import { LiveRegion } from "../shared/ui/LiveRegion";
import { undoKeys } from "../shared/ui/undoKeys";
import { useEditor } from "../shared/ui/useEditor";
import { FocusGoal } from "./builderScope";
import { useBuilderStyles } from "./builderStyles";
import { FetchXmlView } from "./fetchXml/FetchXmlView";
import { QueryView } from "./QueryView";
import { Toolbar, ViewName } from "./Toolbar";
import { useTables } from "./useTables";

export interface BuilderProps {
    readonly editor: TextEditor;
    readonly entityType: string;
    readonly name: string;
    readonly disabled: boolean;
}

export const Builder: React.FC<BuilderProps> = ({ editor, entityType, name, disabled }) => {
    useEditor(editor);
    const { text } = useHost();
    const styles = useBuilderStyles();
    const [announcement, announce] = React.useState("");
    const [view, setView] = React.useState<ViewName>("groups");
    const [draft, setDraft] = React.useState<string>();
    const [goal, setGoal] = React.useState<FocusGoal>();
    const { table, error, retry } = useTables([entityType]);
    const audience = table(entityType);
    const written = editor.text;
    const reading = React.useMemo(() => readQuery(written, entityType, (asked) => table(asked)?.primaryKey), [written, entityType, table]);
    const { undo, redo, onKeyDown } = undoKeys(editor, disabled, (what) => announce(text(`Builder_${what}`)));
    const shown = reading.kind === "query" ? view : "fetchXml";

    function apply(corrected: string): void {
        editor.edit(corrected);
        setDraft(undefined);
        announce(text("Builder_Applied"));
    }

    if (!entityType) return <p className={styles.missing}>{text("Builder_NoEntityType")}</p>;
    return (
        <section aria-label={text("Builder_Label", name)} className={styles.root} onKeyDown={onKeyDown}>
            <Toolbar
                audience={audience?.collectionLabel ?? entityType}
                view={shown}
                onView={reading.kind === "query" ? setView : undefined}
                hasDraft={draft !== undefined && draft !== written}
                editor={editor}
                disabled={disabled}
                onUndo={undo}
                onRedo={redo}
            />
            {error !== undefined && (
                <div role="alert" className={styles.failure}>
                    <ErrorIcon />
                    {text("Builder_TablesFailed", error)}
                    <Button size="small" onClick={retry}>
                        {text("Picker_Retry")}
                    </Button>
                </div>
            )}
            {shown === "fetchXml" ? (
                <FetchXmlView reading={reading} written={written} draft={draft ?? written} entityType={entityType} disabled={disabled} onDraft={setDraft} onApply={apply} />
            ) : (
                reading.kind === "query" &&
                (audience ? (
                    <QueryView
                        query={reading.query}
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
                    error === undefined && <Spinner className={styles.loading} size="small" label={text("Picker_Loading")} />
                ))
            )}
            <LiveRegion text={announcement} />
        </section>
    );
};
