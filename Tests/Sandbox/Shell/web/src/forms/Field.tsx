import { Label, makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import * as React from "react";
import type { FieldNames } from "../controls/ControlProps";
import type { CellModel } from "../data/formModel";
import type { ColumnModel } from "../data/tableModel";
import { t } from "../strings/strings";
import { LockIcon } from "../ui/icons";
import type { FormSession } from "./FormSession";
import { isRequired } from "./validation";

const useStyles = makeStyles({
    field: { display: "grid", gridTemplateColumns: "minmax(120px, 33%) minmax(0, 1fr)", gap: "4px 12px", alignItems: "start", "@container (max-width: 360px)": { gridTemplateColumns: "minmax(0, 1fr)" } },
    wide: { gridTemplateColumns: "minmax(0, 1fr)" },
    label: { display: "flex", gap: "4px", paddingTop: "6px", overflowWrap: "anywhere" },
    lock: { flexShrink: 0, color: tokens.colorNeutralForeground3, paddingTop: "2px" },
    required: { color: tokens.colorPaletteRedForeground1 },
    recommended: { color: tokens.colorBrandForeground1 },
    control: { minWidth: 0 },
    problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

export interface FieldChild {
    names: FieldNames;
    disabled: boolean;
}

interface Props {
    cell: CellModel;
    column: ColumnModel;
    session: FormSession;
    disabledOnForm: boolean;
    /** Label above instead of beside. */
    wide?: boolean;
    children: (field: FieldChild) => React.ReactElement;
}

/** A control with its label, marks and messages. */
export const Field: React.FC<Props> = ({ cell, column, session, disabledOnForm, wide, children }) => {
    const styles = useStyles();
    const id = useId("field");
    const state = session.field(column.logicalName);
    const label = state.label ?? (cell.label || column.label);
    const disabled = !session.isEditable(column, disabledOnForm);
    const level = session.requiredLevel(column);
    const messages = [session.problems.get(column.logicalName), ...Object.values(state.notifications ?? {})].filter((text): text is string => !!text);
    const names: FieldNames = {
        id,
        ...(cell.showLabel ? { "aria-labelledby": `${id}-label` } : { "aria-label": label }),
        "aria-required": isRequired(level) && !disabled ? true : undefined,
        "aria-invalid": messages.length > 0 ? true : undefined,
        "aria-describedby": messages.length > 0 ? `${id}-problem` : undefined,
    };
    return (
        <div className={mergeClasses(styles.field, (wide || !cell.showLabel) && styles.wide)} data-column={column.logicalName}>
            {cell.showLabel && (
                <div className={styles.label}>
                    <Label id={`${id}-label`} htmlFor={id} title={column.description}>{label}</Label>
                    {isRequired(level) && <span className={styles.required} aria-hidden title={t("required")}>*</span>}
                    {level === "Recommended" && <span className={styles.recommended} aria-hidden title={t("recommended")}>+</span>}
                    {disabled && <LockIcon className={styles.lock} aria-label={t("locked")} />}
                </div>
            )}
            <div className={styles.control}>
                {children({ names, disabled })}
                {messages.length > 0 && <div id={`${id}-problem`} className={styles.problem} role="alert">{messages.join(" ")}</div>}
            </div>
        </div>
    );
};
