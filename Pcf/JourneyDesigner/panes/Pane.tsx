import { useId } from "@fluentui/react-components";
import * as React from "react";
import { useDesignerStyles } from "../designerStyles";

/** The side of the designer that holds the settings of what is selected in the flow. */
export const Pane: React.FC<{ readonly title: string }> = ({ title, children }) => {
    const styles = useDesignerStyles();
    const id = useId("pane");
    return (
        <section aria-labelledby={id} className={styles.pane}>
            <h3 id={id} className={styles.paneTitle}>
                {title}
            </h3>
            {children}
        </section>
    );
};

export interface PartProps {
    readonly title: string;
    readonly help: string;
    /** Where go-to links lead. */
    readonly path?: string;
    readonly aside?: string;
}

export const Part: React.FC<PartProps> = ({ title, help, path, aside, children }) => {
    const styles = useDesignerStyles();
    const id = useId("part");
    return (
        <div role="group" aria-labelledby={id} className={styles.part} data-path={path} tabIndex={path ? -1 : undefined}>
            <div className={styles.partHead}>
                <h4 id={id} className={styles.partTitle}>
                    {title}
                </h4>
                {aside && <span className={styles.aside}>{aside}</span>}
            </div>
            <p className={styles.help}>{help}</p>
            {children}
        </div>
    );
};
