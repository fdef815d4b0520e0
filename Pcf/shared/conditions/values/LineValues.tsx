import { Textarea } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../host";
import { ValueEditorProps } from "./ValueEditor";

/** A list of values, one a line, as it is pasted from a table. */
export const LineValues: React.FC<ValueEditorProps> = ({ label, values, onChange }) => {
    const { text } = useHost();
    const written = values.join("\n");
    const [typed, setTyped] = React.useState(written);
    const title = text("Condition_OnePerLine", label);
    return (
        <Textarea
            className="seg-input"
            aria-label={title}
            placeholder={title}
            rows={Math.min(values.length + 1, 6)}
            value={linesOf(typed).join("\n") === written ? typed : written}
            onChange={(_, { value }) => {
                setTyped(value);
                onChange(linesOf(value));
            }}
        />
    );
};

function linesOf(text: string): string[] {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
