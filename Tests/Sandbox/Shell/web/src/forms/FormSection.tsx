import { makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import type { SectionModel } from "../data/formModel";
import { FormCell } from "./FormCell";
import type { FormSession } from "./FormSession";
import { isCellShown } from "./isCellShown";

const useStyles = makeStyles({
    section: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2, padding: "12px 16px 16px" },
    title: { margin: "0 0 12px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
    rows: { display: "flex", flexDirection: "column", gap: "8px" },
    row: { display: "grid", gap: "8px 24px" },
    cell: { minWidth: 0, containerType: "inline-size" },
});

interface Props {
    section: SectionModel;
    session: FormSession;
    /** Without the card around it, as in a quick create form. */
    flat?: boolean;
}

/** A section: rows of cells. */
export const FormSection: React.FC<Props> = ({ section, session, flat }) => {
    const styles = useStyles();
    return (
        <section className={flat ? undefined : styles.section} aria-label={section.label}>
            {section.showLabel && section.label && <h2 className={styles.title}>{section.label}</h2>}
            <div className={styles.rows}>
                {section.rows.filter((cells) => cells.some((cell) => isCellShown(cell, session))).map((cells) => (
                    <div key={cells[0]?.id} className={styles.row} style={{ gridTemplateColumns: `repeat(${section.columns}, minmax(0, 1fr))` }}>
                        {cells.map((cell) => (
                            <div key={cell.id} className={styles.cell} style={{ gridColumn: `span ${Math.min(cell.columnSpan, section.columns)}` }}>
                                <FormCell cell={cell} session={session} />
                            </div>
                        ))}
                    </div>
                ))}
            </div>
        </section>
    );
};
