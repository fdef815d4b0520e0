import { describe, expect, it } from "vitest";
import { checkJourney, KnownSegments, misfits } from "../../shared/model/journey/checkJourney";
import { JourneyDocument } from "../../shared/model/journey/journeyDocument";
import { readJourney } from "../../shared/model/journey/readJourney";
import type { Segment } from "../../shared/model/segment";
import { segmentId } from "../../shared/testing/segments";

const Readers = segmentId(1);
const Staff = segmentId(2);
const Leads = segmentId(3);
const Gone = segmentId(4);
const Stopped = segmentId(5);
const Unread = segmentId(6);

function segment(id: string, entityType: string, active = true): [string, Segment] {
    return [id, { id, name: id, source: "", entityType, status: "", active, takesMembers: true }];
}

const known: KnownSegments = new Map<string, Segment | null>([segment(Readers, "contact"), segment(Staff, "contact"), segment(Leads, "lead"), [Gone, null], segment(Stopped, "contact", false)]);

function journey(audience: string | undefined, exclusions: string[], suppressions: string[] = [], actions: object[] = []): JourneyDocument {
    const reading = readJourney(JSON.stringify({ version: 1, trigger: { audience, exclusionSegments: exclusions }, exitCriteria: { suppressionSegments: suppressions }, start: actions.length > 0 ? "t" : undefined, actions }));
    if (reading.kind !== "journey") throw new Error("unreadable");
    return reading.journey;
}

function problemsOf(...parts: Parameters<typeof journey>): string[] {
    return checkJourney(journey(...parts), known).map((p) => `${p.severity} ${p.code} ${p.path}`);
}

describe("Rules of a journey", () => {
    it("A sound journey has no problems", () => {
        expect(problemsOf(Readers, [Staff], [Staff])).toEqual([]);
    });

    it("Excluding a segment of another entity type is refused", () => {
        expect(problemsOf(Readers, [Staff, Leads])).toEqual(["error SegmentEntityMismatch $.trigger.exclusionSegments[1]"]);
    });

    it("Exiting by a segment of another entity type is refused", () => {
        expect(problemsOf(Readers, [], [Leads])).toEqual(["error SegmentEntityMismatch $.exitCriteria.suppressionSegments[0]"]);
    });

    it("A step that asks for a segment of another entity type is refused", () => {
        expect(problemsOf(Readers, [], [], [{ id: "t", type: "segment", segmentId: Leads, next: "x" }, { id: "x", type: "exit" }])).toEqual(["error SegmentEntityMismatch $.actions[0].segmentId"]);
    });

    it("A segment that does not exist is refused in every role", () => {
        expect(problemsOf(Gone, [Gone], [Gone])).toEqual([
            "error NonExistingSegment $.trigger.audience",
            "error NonExistingSegment $.trigger.exclusionSegments[0]",
            "error NonExistingSegment $.exitCriteria.suppressionSegments[0]",
        ]);
    });

    it("A segment is listed once", () => {
        expect(problemsOf(Readers, [Staff, Staff])).toEqual(["error InvalidDefinition $.trigger.exclusionSegments[1]"]);
    });

    it("The same segment may exclude and suppress", () => {
        expect(problemsOf(Readers, [Staff], [Staff])).toEqual([]);
    });

    it("The audience cannot be excluded from itself", () => {
        expect(problemsOf(Readers, [Readers])).toEqual(["error InvalidDefinition $.trigger.exclusionSegments[0]"]);
    });

    it("An audience that exits at once is warned of", () => {
        expect(problemsOf(Readers, [], [Readers])).toEqual(["warning SuppressionCoversEntry $.exitCriteria.suppressionSegments[0]"]);
    });

    it("A draft without audience is warned of, and its exclusions are not judged", () => {
        expect(problemsOf(undefined, [Staff, Leads])).toEqual(["warning MissingAudience $.trigger.audience"]);
    });

    it("A stopped segment is warned of", () => {
        expect(problemsOf(Readers, [Stopped])).toEqual(["warning SegmentNotReady $.trigger.exclusionSegments[0]"]);
    });

    it("Nothing is said of segments that are not read yet", () => {
        expect(problemsOf(Readers, [Unread])).toEqual([]);
    });

    it("After a change of audience the segments that no longer fit are found in both lists, those of steps are not", () => {
        const after = journey(Leads, [Staff, Gone], [Readers], [{ id: "t", type: "segment", segmentId: Staff }]);
        expect(misfits(after, known).map((r) => r.path)).toEqual(["$.trigger.exclusionSegments[0]", "$.exitCriteria.suppressionSegments[0]"]);
    });
});
