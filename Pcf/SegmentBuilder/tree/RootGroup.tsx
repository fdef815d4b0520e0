import * as React from "react";
import { useHost } from "../../shared/host";
import { useBuilder } from "../builderScope";
import { AddBar } from "./AddBar";
import { ChildList } from "./ChildList";
import { ConjunctionChoice } from "./ConjunctionChoice";

export interface RootGroupProps {
    readonly frame: React.Ref<HTMLDivElement>;
    readonly isWritten: boolean;
}

/** All of the query. */
export const RootGroup: React.FC<RootGroupProps> = ({ frame, isWritten }) => {
    const { text } = useHost();
    const { query, table } = useBuilder();
    const { root } = query;
    return (
        <div ref={frame} role="group" aria-label={text("Builder_Conditions")} data-path="" data-kind="branch" tabIndex={-1} className="segb-tree">
            {root.children.length === 0 ? <p className="seg-note">{text(isWritten ? "Builder_Everybody" : "Builder_Empty", table(query.table)?.collectionLabel ?? query.table)}</p> : <ConjunctionChoice branch={root} />}
            <ChildList branch={root} />
            <AddBar branch={root} />
        </div>
    );
};
