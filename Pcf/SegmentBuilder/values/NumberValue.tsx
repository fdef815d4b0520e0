import { Input } from "@fluentui/react-components";
import * as React from "react";
import { useBuilderStyles } from "../builderStyles";
import { TextValue } from "./TextValue";
import { SingleValueProps } from "./ValueEditor";

/** The browser shows and takes the number in the user's format; what is written is the same everywhere. */
export const NumberValue: React.FC<SingleValueProps> = (props) => {
    const { label, value, onChange } = props;
    const styles = useBuilderStyles();
    // a value that is no number would not be shown at all
    if (value !== "" && Number.isNaN(Number(value))) return <TextValue {...props} />;
    return <Input type="number" input={{ step: "any" }} className={styles.input} aria-label={label} value={value} onChange={(_, data) => onChange(data.value)} />;
};
