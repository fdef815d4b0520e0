import * as React from "react";
import type { SegmentFilter } from "../dataverse/segmentFetch";
import { useHost } from "../host";
import type { Segment } from "../model/segment";
import type { PagedResults } from "./pagedResults";
import { ShownResults, usePagedResults } from "./usePagedResults";

export type SegmentResults = PagedResults<Segment, SegmentFilter>;

/** The segments of a search, while the list is open. */
export function useSegmentResults(open: boolean, search: string, entityType?: string, takesMembers?: boolean): ShownResults<Segment, SegmentFilter> {
    const { segments } = useHost();
    const filter = React.useMemo(() => ({ search, entityType, takesMembers }), [search, entityType, takesMembers]);
    return usePagedResults(open ? segments : undefined, filter);
}
