import { describe, expect, it } from "vitest";
import { waterfallSteps } from "../../JourneyDesigner/insight/waterfall/waterfallSteps";
import type { AudiencePreview, SegmentShare } from "../../shared/dataverse/audiencePreview";
import { Random } from "../model/random";

interface Segment {
    readonly people: ReadonlySet<number>;
}

/** Counts people one by one, as the server's algebra is proved to. */
function previewOf(audience: ReadonlySet<number>, exclusions: readonly Segment[], suppressions: readonly Segment[]): AudiencePreview {
    let left = [...audience];
    const share = ({ people }: Segment): SegmentShare => {
        const taken = left.filter((person) => people.has(person));
        left = left.filter((person) => !people.has(person));
        return { segmentId: "", name: "", source: "", evaluatedOn: null, own: [...audience].filter((person) => people.has(person)).length, marginal: taken.length };
    };
    const [excluded, suppressed] = [exclusions.map(share), suppressions.map(share)];
    return { isExact: true, isCountedAsOwner: true, entry: excluded[0] ?? share({ people: new Set() }), gross: audience.size, exclusions: excluded, suppressions: suppressed, net: left.length, overlaps: [], lists: [], warnings: [] };
}

describe("The steps of a waterfall", () => {
    it("Go from everybody in the audience to everybody who enters, without a gap, and never leave the picture", () => {
        const chance = new Random(7);
        const some = () => new Set(Array.from({ length: 30 }, (_, person) => person).filter(() => chance.next() < 0.4));
        for (let round = 0; round < 300; round++) {
            const segments = Array.from({ length: chance.below(5) }, () => ({ people: some() }));
            const suppressing = chance.below(segments.length + 1);
            const preview = previewOf(some(), segments.slice(suppressing), segments.slice(0, suppressing));
            const steps = waterfallSteps(preview);
            expect([steps[0]?.before ?? preview.gross, steps[steps.length - 1]?.after ?? preview.gross]).toEqual([preview.gross, preview.net]);
            steps.forEach(({ before, after, taken, already, own }, index) => {
                expect(before).toBe(steps[index - 1]?.after ?? preview.gross);
                expect(before - after).toBe(taken);
                expect(taken + already).toBe(own);
                // people who are gone already are among those who are gone
                expect(before + already).toBeLessThanOrEqual(preview.gross);
                expect(after).toBeGreaterThanOrEqual(0);
            });
        }
    });
});
