import { Button, Textarea } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { QueryReading, readQuery } from "../../shared/model/query/readQuery";
import { Message } from "../../shared/fields/Message";
import { useReadingText } from "./useReadingText";

export interface FetchXmlViewProps {
    readonly reading: QueryReading;
    readonly written: string;
    readonly draft: string;
    readonly entityType: string;
    readonly disabled: boolean;
    readonly onDraft: (draft: string) => void;
    readonly onApply: (corrected: string) => void;
}

/** The query as it is written. A text that cannot be read stays a draft here and never replaces the query. */
export const FetchXmlView: React.FC<FetchXmlViewProps> = ({ reading, written, draft, entityType, disabled, onDraft, onApply }) => {
    const { text } = useHost();
    const draftReading = React.useMemo(() => (draft === written ? reading : readQuery(draft, entityType, () => undefined)), [draft, written, reading, entityType]);
    const reason = useReadingText(draftReading);
    const changed = draft !== written;
    return (
        <div className="segb-panel">
            <p className="seg-note">{text(disabled ? "FetchXml_ReadOnly" : "FetchXml_Help")}</p>
            <Textarea
                className="segb-code"
                textarea={{ spellCheck: false }}
                aria-label={text("FetchXml_Text")}
                rows={16}
                resize="vertical"
                readOnly={disabled}
                value={draft}
                onChange={(_, data) => onDraft(data.value)}
            />
            <div role="status">
                {reason !== undefined && <Message kind="error">{reason}</Message>}
                {changed && reason === undefined && <p className="seg-note">{text("FetchXml_Readable")}</p>}
            </div>
            {!disabled && (
                <div className="segb-head">
                    <Button appearance="primary" disabledFocusable={!changed || reason !== undefined} onClick={() => changed && reason === undefined && onApply(draft)}>
                        {text("FetchXml_Apply")}
                    </Button>
                    <Button disabledFocusable={!changed} onClick={() => onDraft(written)}>
                        {text("FetchXml_Discard")}
                    </Button>
                </div>
            )}
        </div>
    );
};
