import type { Host } from "../host";
import type { Segment } from "../model/segment";

/** Why a segment cannot be picked, for the eye and for the screen reader; undefined when it can. */
export type WhyNot = (segment: Segment) => string | undefined;

export function whyNotFitting(text: Host["text"], tableName: (logicalName: string) => string, entityType: string | undefined): WhyNot {
    return (segment) => {
        if (!segment.active) return text("Picker_Reason_Inactive", segment.status);
        if (entityType && segment.entityType !== entityType) return text("Picker_Reason_EntityType", tableName(segment.entityType), tableName(entityType));
        return undefined;
    };
}
