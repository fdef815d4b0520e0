import * as React from "react";
import type { AudiencePreview } from "../../shared/dataverse/audiencePreview";
import { useHost } from "../../shared/host";
import { useSegmentTexts } from "./useSegmentTexts";

/** Lists of members that the journey does not name, but the segments it names ask for. */
export const OtherLists: React.FC<{ readonly preview: AudiencePreview }> = ({ preview: { entry, exclusions, suppressions, lists } }) => {
    const { text } = useHost();
    const { nameOf, originOf } = useSegmentTexts(lists);
    const named = [entry, ...exclusions, ...suppressions].map(({ segmentId }) => segmentId);
    const others = lists.filter(({ segmentId }) => !named.includes(segmentId));
    if (others.length === 0) return null;
    return <p>{text("Insight_OtherLists", others.map((list) => `${nameOf(list)} (${originOf(list)})`).join("; "))}</p>;
};
