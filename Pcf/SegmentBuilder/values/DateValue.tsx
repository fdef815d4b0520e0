import { Input } from "@fluentui/react-components";
import * as React from "react";
import { useBuilderStyles } from "../builderStyles";
import { TextValue } from "./TextValue";
import { SingleValueProps } from "./ValueEditor";

const Day = /^\d{4}-\d\d-\d\d/;

/** A day; a time that was written beside it is kept until another day is chosen. */
export const DateValue: React.FC<SingleValueProps> = (props) => {
    const { label, value, onChange } = props;
    const styles = useBuilderStyles();
    if (value !== "" && !Day.test(value)) return <TextValue {...props} />;
    return <Input type="date" className={styles.input} aria-label={label} value={value.slice(0, 10)} onChange={(_, data) => onChange(data.value)} />;
};
