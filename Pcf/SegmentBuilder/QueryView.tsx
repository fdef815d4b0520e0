import * as React from "react";
import { checkQuery } from "../shared/model/query/checkQuery";
import { allNodes, nodeAt, QueryDocument } from "../shared/model/query/queryNode";
import { useKnownSegments } from "../shared/segments/useKnownSegments";
import { BuilderScope, BuilderScopeContext, Edit, FocusGoal } from "./builderScope";
import { useTables } from "../shared/tables/tableServices";
import { EstimateBar } from "./estimate/EstimateBar";
import { SamplePane } from "./estimate/SamplePane";
import { useEstimate } from "./estimate/useEstimate";
import { RootGroup } from "./tree/RootGroup";
import { useFocusGoal } from "./useFocusGoal";

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
    const { definitions } = useTables();
    const root = React.useRef<HTMLDivElement>(null);
    const [stop, setStop] = React.useState("");
    const [sampleShown, showSample] = React.useState(false);
    const nodes = React.useMemo(() => allNodes(query.root), [query]);
    const table = (name: string) => definitions.table(name);
    const { segments, learn } = useKnownSegments(nodes.map((node) => (node.kind === "segment" ? node.segmentId : "")).filter((id) => id !== ""));
    const problems = checkQuery(query, table);
    const estimate = useEstimate(query, isWritten && problems.length === 0);
    useFocusGoal(root, goal);

    const scope: BuilderScope = {
        query,
        problems,
        disabled,
        segments,
        learn,
        table,
        tableName: (name) => definitions.name(name).label,
        edit: onEdit,
        stop: nodeAt(query.root, stop) ? stop : "",
        setStop,
        moveFocus: onGoal,
    };
    return (
        <BuilderScopeContext.Provider value={scope}>
            <div className="segb-body">
                <RootGroup frame={root} isWritten={isWritten} />
                {sampleShown && <SamplePane estimate={estimate} onClose={() => showSample(false)} />}
            </div>
            <EstimateBar query={query} estimate={estimate} problems={problems} sampleShown={sampleShown} onSample={showSample} onGoTo={(path) => onGoal({ path, field: true })} />
        </BuilderScopeContext.Provider>
    );
};
