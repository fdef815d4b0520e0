import { Button, Link } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { DismissIcon } from "../../shared/ui/icons";
import { useServices } from "../builderServices";
import { useBuilderStyles } from "../builderStyles";
import { Estimate } from "./useEstimate";

export interface SamplePaneProps {
    readonly estimate: Estimate;
    readonly onClose: () => void;
}

/** Some of the rows that the query finds. */
export const SamplePane: React.FC<SamplePaneProps> = ({ estimate: { preview, table }, onClose }) => {
    const { text, number } = useHost();
    const { openRow } = useServices();
    const styles = useBuilderStyles();
    const sample = preview?.sample ?? [];
    const title = text("Builder_Sample_Title");
    return (
        <aside aria-label={title} className={styles.sample}>
            <div className={styles.sampleHead}>
                <h3 className={styles.title}>{title}</h3>
                <Button appearance="subtle" size="small" icon={<DismissIcon />} aria-label={text("Builder_Sample_Hide")} onClick={onClose} />
            </div>
            {preview && <p className={styles.aside}>{text(preview.exact ? "Builder_Sample_Of" : "Builder_Sample_OfMore", number(sample.length), number(preview.count))}</p>}
            {sample.length === 0 && <p className={styles.aside}>{text(preview ? "Builder_Sample_Nobody" : "Builder_NotCounted")}</p>}
            <ul className={styles.sampleRows}>
                {sample.map(({ id, name }) => (
                    <li key={id}>
                        <Link as="button" className={styles.sampleName} onClick={() => openRow(table, id)}>
                            {name || text("Builder_Unnamed")}
                        </Link>
                    </li>
                ))}
            </ul>
        </aside>
    );
};
