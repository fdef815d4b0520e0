import { Input } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { useBuilderStyles } from "../builderStyles";
import { SingleValueProps } from "./ValueEditor";

export interface CountValueProps extends SingleValueProps {
    readonly operator: string;
}

/** A number of days, months, …; the unit stands behind it. */
export const CountValue: React.FC<CountValueProps> = ({ label, value, operator, onChange }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const unit = /-(minutes|hours|days|weeks|months|years)$/.exec(operator)?.[1];
    const shown = unit && !operator.includes("fiscal") ? text(`Builder_Unit_${unit}`) : undefined;
    return <Input type="number" input={{ min: 1, step: 1 }} className={styles.countInput} aria-label={shown ? `${label} (${shown})` : label} contentAfter={shown} value={value} onChange={(_, data) => onChange(data.value)} />;
};
