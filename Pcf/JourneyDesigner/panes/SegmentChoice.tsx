import * as React from "react";
import { useHost } from "../../shared/host";
import type { Segment } from "../../shared/model/segment";
import { SegmentLookup } from "../../shared/picker/SegmentLookup";
import { whyNotFitting } from "../../shared/picker/whyNot";
import { useJourney } from "../journeyScope";

export interface SegmentChoiceProps {
    readonly label: string;
    readonly segmentId?: string;
    /** Only segments that people can be added to. */
    readonly takesMembers?: boolean;
    readonly onChange: (segmentId: string | undefined, said: string) => void;
}

/** One segment of the audience's entity type. */
export const SegmentChoice: React.FC<SegmentChoiceProps> = ({ label, segmentId, takesMembers, onChange }) => {
    const { text, tables } = useHost();
    const { segments, entityType, disabled, learn } = useJourney();
    const known = segments.get(segmentId ?? "");
    const tableName = (name: string) => tables.nameOf(name);
    const fits = whyNotFitting(text, tableName, entityType);
    const value = segmentId === undefined ? undefined : (known ?? { id: segmentId, name: known === null ? text("Designer_Missing", segmentId) : text("Picker_Loading") });

    function pick(segment: Segment): void {
        learn(segment);
        onChange(segment.id, text("Designer_Added", segment.name));
    }

    if (!disabled && !entityType && !value) return <p className="seg-note segj-hint">{text("Designer_AudienceFirst")}</p>;
    return (
        <SegmentLookup
            label={label}
            value={value}
            disabled={disabled}
            entityType={entityType}
            takesMembers={takesMembers}
            note={entityType && text(takesMembers ? "Designer_OnlyStatic" : "Picker_OnlyBecause", tableName(entityType), text("Designer_FilterReason", tableName(entityType)))}
            whyNot={(segment) => fits(segment) ?? (takesMembers && !segment.takesMembers ? text("Designer_Reason_NotStatic") : undefined)}
            onPick={pick}
            onClear={() => onChange(undefined, text("Designer_Removed", value?.name ?? ""))}
        />
    );
};
