import { Button, Input } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import { LinkIcon } from "../ui/icons";
import type { ControlProps } from "./ControlProps";

const target = (format: string | undefined, text: string): string | undefined =>
    format?.toLowerCase() === "email" ? `mailto:${text}` : /^https?:\/\//i.test(text) ? text : undefined;

/** An address (web or mail) with a button that opens it. */
export const LinkControl: React.FC<ControlProps> = ({ column, names, value, onChange }) => {
    const text = typeof value === "string" ? value : "";
    const href = text === "" ? undefined : target(column.format, text);
    return (
        <Input {...names} appearance="filled-darker" style={{ width: "100%" }} placeholder="---" maxLength={column.maxLength} value={text}
            onChange={(_, { value: typed }) => onChange(typed === "" ? null : typed)}
            contentAfter={href ? <Button as="a" appearance="transparent" size="small" icon={<LinkIcon />} href={href} target="_blank" rel="noopener noreferrer" aria-label={t("openRecord", text)} /> : undefined} />
    );
};
