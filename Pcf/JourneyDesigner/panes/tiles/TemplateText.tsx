import { Button, Input, Textarea } from "@fluentui/react-components";
import * as React from "react";
import { columnOptions } from "../../../shared/conditions/columnOptions";
import { OptionList } from "../../../shared/fields/OptionList";
import { Popup } from "../../../shared/fields/Popup";
import { useHost } from "../../../shared/host";
import { useTables } from "../../../shared/tables/tableServices";
import { useJourney } from "../../journeyScope";

export interface TemplateTextProps {
    readonly label: string;
    /** Whether the column holds several lines. */
    readonly lines: boolean;
    readonly value: string;
    readonly onChange: (value: string) => void;
}

/** A text in which {column} stands for a column of the person's row. */
export const TemplateText: React.FC<TemplateTextProps> = ({ label, lines, value, onChange }) => {
    const { text } = useHost();
    const { entityType } = useJourney();
    const { definitions } = useTables();
    const field = React.useRef<HTMLInputElement & HTMLTextAreaElement>(null);
    const insertLabel = text("Value_Insert", label);
    const columns = entityType ? (definitions.table(entityType)?.columns ?? []) : [];

    function insert(column: string): void {
        const [start, end] = [field.current?.selectionStart ?? value.length, field.current?.selectionEnd ?? value.length];
        onChange(`${value.slice(0, start)}{${column}}${value.slice(end)}`);
        field.current?.focus();
    }

    const button = (
        <Button appearance="subtle" size="small" aria-label={insertLabel} title={insertLabel}>
            {"{ }"}
        </Button>
    );
    const input = { "aria-label": label, value, className: "segj-grow" };
    return (
        <div className="segj-fields">
            {lines ? <Textarea {...input} ref={field} rows={3} resize="vertical" onChange={(_, data) => onChange(data.value)} /> : <Input {...input} ref={field} onChange={(_, data) => onChange(data.value)} />}
            <Popup label={insertLabel} button={button}>
                {(close) => (
                    <OptionList
                        label={insertLabel}
                        options={columnOptions(columns, text)}
                        onChoose={(column) => {
                            close();
                            insert(column);
                        }}
                    />
                )}
            </Popup>
        </div>
    );
};
