import * as React from "react";
import { useHost } from "../../shared/host";
import { withNegatedLink, withSegment } from "../../shared/model/query/editQuery";
import { SegmentNode } from "../../shared/model/query/queryNode";
import type { Segment } from "../../shared/model/segment";
import { useBuilder } from "../builderScope";
import { Chip } from "../../shared/fields/Chip";
import { LookupField } from "../../shared/fields/LookupField";
import { YesNoSelect } from "../fields/YesNoSelect";
import { SegmentSearch } from "../chooser/SegmentSearch";
import { NodeFrame } from "./NodeFrame";

export interface SegmentRowProps {
    readonly node: SegmentNode;
}

export const SegmentRow: React.FC<SegmentRowProps> = ({ node }) => {
    const { text, segments: queries, newSegment, openSegment } = useHost();
    const { query, disabled, segments, learn, edit } = useBuilder();
    const { table, segmentId: id } = node;
    const known = segments.get(id);
    const name = id && (known?.name ?? (known === null ? text("Builder_SegmentMissing", id) : text("Picker_Loading")));
    const word = (negated: boolean) => text(negated ? "Builder_NotInSegment" : "Builder_InSegment");

    function choose(segment: Segment): void {
        learn(segment);
        edit(withSegment(query, node, segment.id), { said: segment.name });
    }

    async function create(): Promise<void> {
        try {
            const saved = await newSegment(table);
            const [segment] = saved ? await queries.byId([saved]) : [];
            if (segment?.entityType === table) choose(segment);
        } catch (failure) {
            edit(query.text, { said: text("Picker_NewFailed", (failure as Error).message) });
        }
    }

    const head = (
        <>
            <YesNoSelect className="seg-operator" label={text("Condition_Operator")} value={node.negated} word={word} onChange={(negated) => edit(withNegatedLink(query, node, negated), { said: word(negated) })} />
            <div className="seg-value" data-value>
                {disabled ? (
                    <Chip name={name} onOpen={() => openSegment(id)} />
                ) : (
                    <LookupField label={text("Builder_Segment")} placeholder={text("Picker_Placeholder")} ids={id ? [id] : []} nameOf={() => name} onOpen={openSegment} onRemove={() => edit(withSegment(query, node, ""), {})}>
                        {(close) => (
                            <SegmentSearch
                                label={text("Builder_Segment")}
                                table={table}
                                onChoose={(segment) => {
                                    close();
                                    choose(segment);
                                }}
                                onNew={() => {
                                    close();
                                    void create();
                                }}
                            />
                        )}
                    </LookupField>
                )}
            </div>
        </>
    );
    return <NodeFrame node={node} label={text("Builder_SegmentSentence", word(node.negated), name || "---")} head={head} />;
};
