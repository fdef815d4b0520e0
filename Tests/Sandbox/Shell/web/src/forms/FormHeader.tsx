import { Avatar, makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import type { CellModel } from "../data/formModel";
import { t } from "../strings/strings";
import { useStore } from "../ui/store";
import type { FormSession } from "./FormSession";

const useStyles = makeStyles({
    header: { display: "flex", alignItems: "center", gap: "12px", padding: "16px 16px 8px", flexWrap: "wrap" },
    titles: { flexGrow: 1, minWidth: "200px" },
    line: { display: "flex", alignItems: "baseline", gap: "0 8px", minWidth: 0, flexWrap: "wrap" },
    title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600, overflow: "hidden", textOverflow: "ellipsis", outlineStyle: "none" },
    status: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
    subtitle: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    fields: { display: "flex", margin: 0, gap: "8px 0", flexWrap: "wrap" },
    field: { display: "flex", flexDirection: "column-reverse", padding: "0 16px", borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, maxWidth: "200px" },
    value: { margin: 0, fontWeight: 600, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
    label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
    session: FormSession;
    headingRef: React.RefObject<HTMLHeadingElement>;
}

/** Name and state of the record, its table and form, and the header's columns. */
export const FormHeader: React.FC<Props> = ({ session, headingRef }) => {
    const styles = useStyles();
    const saving = useStore(session.saving);
    const title = session.name || t("newRecord", session.table.displayName);
    const state = saving ? t("saving") : session.isDirty || session.id === null ? t("unsaved") : t("saved");
    return (
        <div className={styles.header}>
            <Avatar name={title} color="colorful" size={40} shape="circular" aria-hidden />
            <div className={styles.titles}>
                <div className={styles.line}>
                    <h1 className={styles.title} ref={headingRef} tabIndex={-1} title={title}>{title}</h1>
                    <span className={styles.status} role="status">- {state}</span>
                </div>
                <div className={styles.subtitle}>{session.table.displayName}{session.form.name !== session.table.displayName && ` · ${session.form.name}`}</div>
            </div>
            <dl className={styles.fields}>
                {session.form.header.filter((cell) => cell.visible).map((cell) => <HeaderField key={cell.id} cell={cell} session={session} />)}
            </dl>
        </div>
    );
};

const HeaderField: React.FC<{ cell: CellModel; session: FormSession }> = ({ cell, session }) => {
    const styles = useStyles();
    const column = session.table.columns[cell.control?.column ?? ""];
    return column ? (
        <div className={styles.field}>
            <dt className={styles.label}>{cell.label || column.label}</dt>
            <dd className={styles.value} title={session.text(column)}>{session.text(column) || "---"}</dd>
        </div>
    ) : null;
};
