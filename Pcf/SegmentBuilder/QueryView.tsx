import * as React from "react";
import { useHost } from "../shared/host";
import { checkQuery } from "../shared/model/query/checkQuery";
import { allNodes, isBranch, nodeAt, QueryDocument } from "../shared/model/query/queryNode";
import { useKnownSegments } from "../shared/segments/useKnownSegments";
import { BuilderScope, BuilderScopeContext, Edit, FocusGoal } from "./builderScope";
import { useServices } from "./builderServices";
import { useBuilderStyles } from "./builderStyles";
import { EstimateBar } from "./estimate/EstimateBar";
import { SamplePane } from "./estimate/SamplePane";
import { useEstimate } from "./estimate/useEstimate";
import { RootGroup } from "./tree/RootGroup";
import { useFocusGoal } from "./useFocusGoal";
import { useTables } from "./useTables";

export interface QueryViewProps {
    readonly query: QueryDocument;
    /** False for the query that stands in for an empty column. */
    readonly isWritten: boolean;
    readonly disabled: boolean;
    readonly goal?: FocusGoal;
    readonly onGoal: (goal: FocusGoal) => void;
    readonly onEdit: (text: string, edit: Edit) => void;
}

/** The query as groups, with how many rows it finds. */
export const QueryView: React.FC<QueryViewProps> = ({ query, isWritten, disabled, goal, onGoal, onEdit }) => {
    const { tables } = useHost();
    const { definitions } = useServices();
    const styles = useBuilderStyles();
    const root = React.useRef<HTMLDivElement>(null);
    const [stop, setStop] = React.useState("");
    const [sampleShown, showSample] = React.useState(false);
    const nodes = React.useMemo(() => allNodes(query.root), [query]);
    const { table } = useTables(nodes.filter(isBranch).map((branch) => branch.table));
    const { segments, learn } = useKnownSegments(nodes.map((node) => (node.kind === "segment" ? node.segmentId : "")).filter((id) => id !== ""));
    const problems = React.useMemo(() => checkQuery(query, table), [query, table]);
    const estimate = useEstimate(query, isWritten && problems.length === 0);
    useFocusGoal(root, goal);

    const scope: BuilderScope = {
        query,
        problems,
        disabled,
        segments,
        learn,
        table,
        tableName: (name) => definitions.name(name)?.label ?? tables.nameOf(name),
        edit: onEdit,
        stop: nodeAt(query.root, stop) ? stop : "",
        setStop,
        moveFocus: onGoal,
    };
    return (
        <BuilderScopeContext.Provider value={scope}>
            <div className={styles.body}>
                <div className={styles.tree} ref={root}>
                    <RootGroup isWritten={isWritten} />
                </div>
                {sampleShown && <SamplePane estimate={estimate} onClose={() => showSample(false)} />}
            </div>
            <EstimateBar estimate={estimate} problems={problems.length} sampleShown={sampleShown} onSample={showSample} onGoTo={() => problems[0] && onGoal({ path: problems[0].path, field: true })} />
        </BuilderScopeContext.Provider>
    );
};
