import { Button, Textarea } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { readJourney } from "../../shared/model/journey/readJourney";
import { ErrorIcon } from "../../shared/ui/icons";
import { useReadingText } from "./useReadingText";

export interface BrokenDefinitionProps {
    readonly definition: string;
    readonly disabled: boolean;
    readonly onApply: (corrected: string) => void;
}

/** A definition that cannot be read is shown as it is, with the reason; only a readable text can replace it. */
export const BrokenDefinition: React.FC<BrokenDefinitionProps> = ({ definition, disabled, onApply }) => {
    const { text } = useHost();
    const [draft, setDraft] = React.useState(definition);
    const reading = React.useMemo(() => readJourney(draft), [draft]);
    const reason = useReadingText(reading);
    return (
        <div className="segj-broken">
            <div role="alert" className="segj-notice">
                <p className="segj-brokentitle">
                    <span className="segj-mark seg-error">
                        <ErrorIcon />
                    </span>
                    {text("Broken_Title")}
                </p>
                <p className="segj-small">{reason}</p>
                <p className="segj-small">{text(disabled ? "Broken_ReadOnly" : "Broken_Help")}</p>
            </div>
            <Textarea className="segj-wide" textarea={{ className: "segj-code", spellCheck: false }} aria-label={text("Broken_Text")} rows={12} resize="vertical" readOnly={disabled} value={draft} onChange={(_, data) => setDraft(data.value)} />
            {!disabled && (
                <div>
                    <Button appearance="primary" disabledFocusable={reading.kind !== "journey"} onClick={() => onApply(draft)}>
                        {text("Broken_Apply")}
                    </Button>
                </div>
            )}
        </div>
    );
};
