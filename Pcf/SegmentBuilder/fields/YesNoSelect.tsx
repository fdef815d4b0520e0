import * as React from "react";
import { useBuilder } from "../builderScope";
import { OptionSelect } from "../../shared/fields/OptionSelect";

export interface YesNoSelectProps {
    readonly label: string;
    readonly value: boolean;
    /** What the value is called. */
    readonly word: (value: boolean) => string;
    readonly className?: string;
    readonly small?: boolean;
    /** Absent where it cannot be changed. */
    readonly onChange?: (value: boolean) => void;
}

/** "Is in" or "is not in", "include" or "but not": two words for a choice, one where there is none. */
export const YesNoSelect: React.FC<YesNoSelectProps> = ({ value, word, onChange, ...select }) => {
    const { disabled } = useBuilder();
    if (disabled || !onChange) return <span>{word(value)}</span>;
    const options = [false, true].map((each) => [String(each), word(each)] as const);
    return <OptionSelect {...select} value={String(value)} options={options} onChange={(chosen) => onChange(chosen === "true")} />;
};
