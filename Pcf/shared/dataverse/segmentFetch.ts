import { OwnSource, SegmentTable as Segment, StaticType } from "./schema";

export interface SegmentFilter {
    readonly search: string;
    /** Only segments of this table; all when absent. */
    readonly entityType?: string;
    /** Only segments that people can be added to. */
    readonly takesMembers?: boolean;
}

const Columns = [Segment.Id, Segment.Name, Segment.Source, Segment.EntityType, Segment.Type, Segment.MemberCount, Segment.EvaluatedOn, Segment.State, Segment.StatusReason]
    .map((name) => `<attribute name="${name}"/>`)
    .join("");

/** Active segments first, then by name; the primary key makes the order of a page certain. */
export function pageOfSegments(filter: SegmentFilter, page: number, size: number, cookie?: string): string {
    const paging = `page="${page}" count="${size}"${cookie ? ` paging-cookie="${xml(cookie)}"` : ""}`;
    const order = [Segment.State, Segment.Name, Segment.Id].map((name) => `<order attribute="${name}"/>`).join("");
    return `<fetch ${paging}><entity name="${Segment.LogicalName}">${Columns}${conditions(filter)}${order}</entity></fetch>`;
}

export function countOfSegments(filter: SegmentFilter): string {
    return `<fetch aggregate="true"><entity name="${Segment.LogicalName}"><attribute name="${Segment.Id}" aggregate="count" alias="total"/>${conditions(filter)}</entity></fetch>`;
}

export function segmentsById(ids: readonly string[]): string {
    const values = ids.map((id) => `<value>${xml(id)}</value>`).join("");
    return `<fetch><entity name="${Segment.LogicalName}">${Columns}<filter><condition attribute="${Segment.Id}" operator="in">${values}</condition></filter></entity></fetch>`;
}

function conditions({ search, entityType, takesMembers }: SegmentFilter): string {
    const typed = search.trim();
    const type = entityType ? `<condition attribute="${Segment.EntityType}" operator="eq" value="${xml(entityType)}"/>` : "";
    const name = typed ? `<condition attribute="${Segment.Name}" operator="like" value="${xml(`%${literal(typed)}%`)}"/>` : "";
    const kind = takesMembers ? `<condition attribute="${Segment.Type}" operator="eq" value="${StaticType}"/><condition attribute="${Segment.Source}" operator="eq" value="${OwnSource}"/>` : "";
    return type || name || kind ? `<filter>${type}${kind}${name}</filter>` : "";
}

/** In brackets a wildcard of `like` stands for itself. */
function literal(text: string): string {
    return text.replace(/[%_[]/g, "[$&]");
}

function xml(text: string): string {
    return text.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
