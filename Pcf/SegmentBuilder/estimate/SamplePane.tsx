import { Button, Link } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { DismissIcon } from "../../shared/ui/icons";
import { useTables } from "../../shared/tables/tableServices";
import { Estimate } from "./useEstimate";

export interface SamplePaneProps {
    readonly estimate: Estimate;
    readonly onClose: () => void;
}

/** Some of the rows that the query finds. */
export const SamplePane: React.FC<SamplePaneProps> = ({ estimate: { preview, table }, onClose }) => {
    const { text, number } = useHost();
    const { openRow } = useTables();
    const sample = preview?.sample ?? [];
    const title = text("Builder_Sample_Title");
    return (
        <aside aria-label={title} className="segb-sample">
            <div className="segb-head">
                <h2>{title}</h2>
                <Button className="segb-end" appearance="subtle" size="small" icon={<DismissIcon />} aria-label={text("Builder_Sample_Hide")} onClick={onClose} />
            </div>
            {preview && <p className="seg-note">{text(preview.exact ? "Builder_Sample_Of" : "Builder_Sample_OfMore", number(sample.length), number(preview.count))}</p>}
            {sample.length === 0 && <p className="seg-note">{text(preview ? "Builder_Sample_Nobody" : "Builder_NotCounted")}</p>}
            <ul>
                {sample.map(({ id, name }) => (
                    <li key={id}>
                        <Link as="button" onClick={() => openRow(table, id)}>
                            {name || text("Builder_Unnamed")}
                        </Link>
                    </li>
                ))}
            </ul>
        </aside>
    );
};
