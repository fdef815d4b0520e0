import { Textarea } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { useBuilderStyles } from "../builderStyles";

export interface TextValuesProps {
    readonly label: string;
    readonly values: readonly string[];
    readonly onChange: (values: readonly string[]) => void;
}

/** A list of values, one a line, as it is pasted from a table. */
export const TextValues: React.FC<TextValuesProps> = ({ label, values, onChange }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const [typed, setTyped] = React.useState(() => values.join("\n"));
    const shown = linesOf(typed).join("\n") === values.join("\n") ? typed : values.join("\n");
    return (
        <Textarea
            className={styles.input}
            aria-label={text("Builder_OnePerLine", label)}
            placeholder={text("Builder_OnePerLine", label)}
            rows={Math.min(Math.max(values.length + 1, 2), 6)}
            value={shown}
            onChange={(_, data) => {
                setTyped(data.value);
                onChange(linesOf(data.value));
            }}
        />
    );
};

function linesOf(text: string): string[] {
    return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
