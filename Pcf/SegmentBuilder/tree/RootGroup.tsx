import * as React from "react";
import { useHost } from "../../shared/host";
import { useBuilder } from "../builderScope";
import { useBuilderStyles } from "../builderStyles";
import { AddBar } from "./AddBar";
import { ChildList } from "./ChildList";
import { ConjunctionChoice } from "./ConjunctionChoice";

export interface RootGroupProps {
    readonly isWritten: boolean;
}

/** All of the query. */
export const RootGroup: React.FC<RootGroupProps> = ({ isWritten }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const { query, table } = useBuilder();
    const { root } = query;
    const audience = table(query.table)?.collectionLabel ?? query.table;
    return (
        <div role="group" aria-label={text("Builder_Conditions")} data-path="" data-kind="branch" tabIndex={-1} className={styles.whole}>
            {root.children.length === 0 ? (
                <p className={styles.empty}>{text(isWritten ? "Builder_Everybody" : "Builder_Empty", audience)}</p>
            ) : (
                <ConjunctionChoice branch={root} />
            )}
            <ChildList branch={root} />
            <AddBar branch={root} />
        </div>
    );
};
