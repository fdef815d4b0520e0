import { makeStyles } from "@fluentui/react-components";
import * as React from "react";
import type { TabModel } from "../data/formModel";
import type { FormSession } from "./FormSession";
import { FormSection } from "./FormSection";

const useStyles = makeStyles({
    columns: { display: "grid", gap: "8px", alignItems: "start", "@media (max-width: 900px)": { display: "flex", flexDirection: "column", alignItems: "stretch" } },
    column: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
});

/** The columns of a tab with their sections. */
export const FormTab: React.FC<{ tab: TabModel; session: FormSession }> = ({ tab, session }) => {
    const styles = useStyles();
    const widths = tab.columns.map((column) => `minmax(0, ${parseFloat(column.width) || 100}fr)`).join(" ");
    return (
        <div className={styles.columns} style={{ gridTemplateColumns: widths }}>
            {tab.columns.map((column, index) => (
                <div key={index} className={styles.column}>
                    {column.sections.filter(session.layout.isVisible).map((section) => <FormSection key={section.id} section={section} session={session} />)}
                </div>
            ))}
        </div>
    );
};
