import * as React from "react";
import { useHost } from "../shared/host";
import { SegmentLookup } from "../shared/picker/SegmentLookup";
import { whyNotFitting } from "../shared/picker/whyNot";
import { useKnownSegments } from "../shared/segments/useKnownSegments";
import { useTableNames } from "../shared/ui/useTableNames";

export interface Picked {
    readonly id: string;
    readonly name: string;
}

export interface SegmentFieldProps {
    readonly label: string;
    readonly value?: Picked;
    readonly disabled: boolean;
    readonly entityType?: string;
    readonly entityTypeReason?: string;
    readonly showUnfitting: boolean;
    readonly onChange: (picked: Picked | undefined) => void;
}

export const SegmentField: React.FC<SegmentFieldProps> = ({ label, value, disabled, entityType, entityTypeReason, showUnfitting, onChange }) => {
    const { text } = useHost();
    const tableName = useTableNames(entityType ? [entityType] : []);
    const { segments, learn } = useKnownSegments(value ? [value.id] : []);
    const only = `Picker_${showUnfitting ? "Fit" : "Only"}${entityTypeReason ? "Because" : ""}`;
    return (
        <SegmentLookup
            label={label}
            value={value && { ...(segments.get(value.id) ?? value), id: value.id }}
            disabled={disabled}
            entityType={showUnfitting ? undefined : entityType}
            newEntityType={entityType}
            note={entityType ? text(only, tableName(entityType), entityTypeReason ?? "") : undefined}
            whyNot={whyNotFitting(text, tableName, entityType)}
            onPick={(segment) => {
                learn(segment);
                onChange(segment);
            }}
            onClear={() => onChange(undefined)}
        />
    );
};
