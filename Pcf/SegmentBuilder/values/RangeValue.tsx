import * as React from "react";
import { useHost } from "../../shared/host";
import { useBuilderStyles } from "../builderStyles";
import { SingleValueProps } from "./ValueEditor";

export interface RangeValueProps {
    readonly label: string;
    readonly values: readonly string[];
    /** Editor of either end. */
    readonly single: React.FC<SingleValueProps>;
    readonly onChange: (values: readonly string[]) => void;
}

export const RangeValue: React.FC<RangeValueProps> = ({ label, values, single: Single, onChange }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const [from = "", to = ""] = values;
    return (
        <div className={styles.range}>
            <Single label={text("Builder_From", label)} value={from} onChange={(value) => onChange([value, to])} />
            <span className={styles.aside}>{text("Builder_Connector_and")}</span>
            <Single label={text("Builder_To", label)} value={to} onChange={(value) => onChange([from, value])} />
        </div>
    );
};
