import { Select } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { withNegatedLink, withSegment } from "../../shared/model/query/editQuery";
import { nodeAt, placeOfPath, SegmentNode } from "../../shared/model/query/queryNode";
import type { Segment } from "../../shared/model/segment";
import { SegmentLookup } from "../../shared/picker/SegmentLookup";
import { whyNotFitting } from "../../shared/picker/whyNot";
import { useBuilder } from "../builderScope";
import { useServices } from "../builderServices";
import { useBuilderStyles } from "../builderStyles";
import { NodeFrame } from "./NodeFrame";

export interface SegmentRowProps {
    readonly node: SegmentNode;
}

export const SegmentRow: React.FC<SegmentRowProps> = ({ node }) => {
    const { text } = useHost();
    const { segmentId } = useServices();
    const styles = useBuilderStyles();
    const { query, disabled, segments, learn, tableName, edit } = useBuilder();
    const outer = nodeAt(query.root, placeOfPath(node.path).parent);
    const entityType = outer && "table" in outer ? outer.table : query.table;
    const known = segments.get(node.segmentId);
    const missing = known === null ? text("Builder_SegmentMissing", node.segmentId) : text("Picker_Loading");
    const name = node.segmentId && (known?.name ?? missing);
    const word = (negated: boolean) => text(negated ? "Builder_NotInSegment" : "Builder_InSegment");
    const fits = whyNotFitting(text, tableName, entityType);
    const own = segmentId();

    function pick(segment: Segment): void {
        learn(segment);
        edit(withSegment(query, node, segment.id), { said: segment.name });
    }

    const head = (
        <>
            {disabled ? (
                <span>{word(node.negated)}</span>
            ) : (
                <Select className={styles.operator} aria-label={text("Builder_Operator")} value={String(node.negated)} onChange={(_, { value }) => edit(withNegatedLink(query, node, value === "true"), { said: word(value === "true") })}>
                    <option value="false">{word(false)}</option>
                    <option value="true">{word(true)}</option>
                </Select>
            )}
            <div className={styles.wideValue} data-value>
                <SegmentLookup
                    label={text("Builder_Segment")}
                    value={node.segmentId ? { ...known, id: node.segmentId, name } : undefined}
                    disabled={disabled}
                    entityType={entityType}
                    note={text("Picker_Only", tableName(entityType))}
                    whyNot={(segment) => (segment.id === own ? text("Builder_Reason_Itself") : fits(segment))}
                    onPick={pick}
                    onClear={() => edit(withSegment(query, node, ""), { said: text("Picker_Clear", name) })}
                />
            </div>
        </>
    );
    return <NodeFrame node={node} kind="row" label={text("Builder_SegmentSentence", word(node.negated), name || "---")} head={head} />;
};
