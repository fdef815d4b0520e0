import { isGuid, plainGuid } from "../guid";
import { attribute, XmlElement } from "../xml/xmlNode";

/** The link by which a query refers to the members of a segment, as Plugins/Segments reads it. */
export const MemberLink = { Table: "seg_segmentmember", Member: "seg_memberid", Segment: "seg_segmentid" } as const;

export interface SegmentReference {
    readonly segmentId: string;
    readonly condition: XmlElement;
}

/** The one segment that a link to members is about; anything more is for the general reading. */
export function segmentOf(link: XmlElement, filter: XmlElement | undefined): SegmentReference | undefined {
    const condition = filter?.children[0];
    const plain = attribute(link, "name") === MemberLink.Table && attribute(link, "from") === MemberLink.Member && attribute(link, "alias") === undefined;
    if (!plain || !condition || filter.children.length > 1 || condition.children.length > 0) return undefined;
    if (condition.name !== "condition" || attribute(condition, "attribute") !== MemberLink.Segment || attribute(condition, "operator") !== "eq") return undefined;
    const segmentId = plainGuid(attribute(condition, "value") ?? "");
    return isGuid(segmentId) || segmentId === "" ? { segmentId, condition } : undefined;
}
