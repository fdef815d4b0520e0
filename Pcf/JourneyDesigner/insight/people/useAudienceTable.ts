import * as React from "react";
import { useHost } from "../../../shared/host";
import { audienceOf } from "../../../shared/model/journey/journeyDocument";
import { readJourney } from "../../../shared/model/journey/readJourney";
import type { TableDefinition } from "../../../shared/model/tables/tableDefinition";
import { useKnownSegments } from "../../../shared/segments/useKnownSegments";
import { useInsight } from "../insightServices";

export interface AudienceTable {
    /** Undefined while it is read. */
    readonly table?: TableDefinition;
    /** Why there is none. */
    readonly hint?: string;
}

/** The table of the people whom a journey is for. */
export function useAudienceTable(definition: string): AudienceTable {
    const { text } = useHost();
    const { definitions } = useInsight();
    const reading = React.useMemo(() => readJourney(definition), [definition]);
    const audience = reading.kind === "journey" ? audienceOf(reading.journey) : undefined;
    const { segments, error } = useKnownSegments(audience ? [audience] : []);
    const segment = audience ? segments.get(audience) : undefined;

    if (!audience) return { hint: text("Insight_NoAudience") };
    if (error !== undefined) return { hint: text("Insight_AudienceFailed", error) };
    if (segment === null) return { hint: text("Insight_AudienceGone") };
    return { table: segment && definitions.table(segment.entityType) };
}
