import { Input } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { useBuilderStyles } from "../builderStyles";
import { SingleValueProps } from "./ValueEditor";

export const TextValue: React.FC<SingleValueProps> = ({ label, value, onChange }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    return <Input className={styles.input} aria-label={label} placeholder={text("Builder_EnterValue")} value={value} onChange={(_, data) => onChange(data.value)} />;
};
