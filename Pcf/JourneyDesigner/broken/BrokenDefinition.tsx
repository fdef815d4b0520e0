import { Button, Textarea } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { readJourney } from "../../shared/model/journey/readJourney";
import { ErrorIcon } from "../../shared/ui/icons";
import { useDesignerStyles } from "../designerStyles";
import { useReadingText } from "./useReadingText";

export interface BrokenDefinitionProps {
    readonly definition: string;
    readonly disabled: boolean;
    readonly onApply: (corrected: string) => void;
}

/** A definition that cannot be read is shown as it is, with the reason; only a readable text can replace it. */
export const BrokenDefinition: React.FC<BrokenDefinitionProps> = ({ definition, disabled, onApply }) => {
    const { text } = useHost();
    const styles = useDesignerStyles();
    const [draft, setDraft] = React.useState(definition);
    const reading = React.useMemo(() => readJourney(draft), [draft]);
    const reason = useReadingText(reading);
    return (
        <div className={styles.broken}>
            <div role="alert" className={styles.notice}>
                <p className={styles.brokenTitle}>
                    <span className={styles.errorIcon}>
                        <ErrorIcon />
                    </span>
                    {text("Broken_Title")}
                </p>
                <p className={styles.noticeText}>{reason}</p>
                <p className={styles.noticeText}>{text(disabled ? "Broken_ReadOnly" : "Broken_Help")}</p>
            </div>
            <Textarea className={styles.brokenText} textarea={{ className: styles.code, spellCheck: false }} aria-label={text("Broken_Text")} rows={12} resize="vertical" readOnly={disabled} value={draft} onChange={(_, data) => setDraft(data.value)} />
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
