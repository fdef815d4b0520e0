import * as React from "react";
import { useHost } from "../../shared/host";
import { withoutSegments, withSegment } from "../../shared/model/journey/editJourney";
import { audienceOf, idsOf, ListPath, ListRole } from "../../shared/model/journey/journeyDocument";
import type { Segment } from "../../shared/model/segment";
import { SegmentLookup } from "../../shared/picker/SegmentLookup";
import { whyNotFitting } from "../../shared/picker/whyNot";
import { useJourney } from "../journeyScope";
import { Part } from "./Pane";
import { SegmentCard } from "./SegmentCard";

export interface SegmentListPartProps {
    readonly role: ListRole;
    readonly title: string;
    readonly help: string;
    readonly addLabel: string;
}

/** The segments of one role as cards, and a lookup that adds to them. */
export const SegmentListPart: React.FC<SegmentListPartProps> = ({ role, title, help, addLabel }) => {
    const { text, tables } = useHost();
    const { journey, segments, disabled, edit, learn } = useJourney();
    const path = `$.${ListPath[role].join(".")}`;
    const ids = idsOf(journey, role);
    const audience = audienceOf(journey);
    const entityType = audience && segments.get(audience)?.entityType;
    const tableName = (name: string) => tables.nameOf(name);
    const fits = whyNotFitting(text, tableName, entityType);

    function whyNot(segment: Segment): string | undefined {
        if (segment.id === audience) return text("Designer_Reason_IsAudience");
        if (ids.includes(segment.id)) return text("Designer_Reason_Listed");
        return fits(segment);
    }

    function add(segment: Segment): void {
        learn(segment);
        edit(withSegment(journey, role, segment.id), { said: text("Designer_Added", segment.name) });
    }

    function remove(index: number): void {
        const name = segments.get(ids[index] ?? "")?.name ?? ids[index] ?? "";
        edit(
            withoutSegments(journey, role, (_, i) => i === index),
            { said: text("Designer_Removed", name), focus: { path } },
        );
    }

    return (
        <Part title={title} help={help} path={path}>
            {ids.length > 0 && (
                <ul className="segj-cards">
                    {ids.map((id, index) => (
                        <SegmentCard key={`${id}-${index}`} id={id} path={`${path}[${index}]`} onRemove={disabled ? undefined : () => remove(index)} />
                    ))}
                </ul>
            )}
            {!disabled && !entityType && <p className="seg-note segj-hint">{text("Designer_AudienceFirst")}</p>}
            {!disabled && entityType && (
                <SegmentLookup
                    label={addLabel}
                    entityType={entityType}
                    note={text("Picker_OnlyBecause", tableName(entityType), text("Designer_FilterReason", tableName(entityType)))}
                    whyNot={whyNot}
                    onPick={add}
                />
            )}
        </Part>
    );
};
