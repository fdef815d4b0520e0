import { Input } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import type { ControlProps } from "./ControlProps";
import { numberText, parseNumber } from "./numberText";

/** A whole, decimal or money number; what is no number stays as typed and is refused when saving. */
export const NumberControl: React.FC<ControlProps> = ({ column, names, value, onChange }) => {
    const { languageTag } = useShell();
    const digits = column.type === "Integer" || column.type === "BigInt" ? 0 : column.precision;
    const shown = typeof value === "number" && !Number.isNaN(value) ? numberText(value, languageTag, digits) : "";
    const [typed, setTyped] = React.useState<string>();
    const leave = (): void => {
        if (typed === undefined) return;
        const number = parseNumber(typed, languageTag);
        if (number === undefined) return;
        setTyped(undefined);
        onChange(number === null ? null : Number(number.toFixed(digits)));
    };
    return (
        <Input {...names} appearance="filled-darker" style={{ width: "100%" }} inputMode="decimal" placeholder="---" value={typed ?? shown} onBlur={leave}
            onChange={(_, { value: text }) => {
                setTyped(text);
                const number = parseNumber(text, languageTag);
                onChange(number === undefined ? NaN : number);
            }} />
    );
};
