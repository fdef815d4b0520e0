import { describe, expect, it } from "vitest";
import { withAudience, withoutReferences, withoutSegments, withSegment } from "../../shared/model/journey/editJourney";
import { audienceOf, EmptyDefinition, idsOf, JourneyDocument, ListRole } from "../../shared/model/journey/journeyDocument";
import { readJourney } from "../../shared/model/journey/readJourney";
import { segmentId } from "../../shared/testing/segments";
import { randomDefinition } from "./definitions";
import { Random } from "./random";

const A = segmentId(1);
const B = segmentId(2);
const C = segmentId(3);

function read(text: string): JourneyDocument {
    const reading = readJourney(text);
    if (reading.kind !== "journey") throw new Error(JSON.stringify(reading));
    return reading.journey;
}

/** The value with its known parts taken out: what an edit must not touch. */
function unknownParts(text: string): string {
    // numbers are compared as they are written: 1.10 and big integers must not pass through a double
    const value = JSON.parse(text.replace(/(:)(-?\d[\d.eE+-]*)/g, '$1"number $2"')) as Record<string, Record<string, unknown> | undefined>;
    delete value.trigger?.audience;
    delete value.trigger?.exclusionSegments;
    delete value.exitCriteria?.suppressionSegments;
    if (Object.keys(value.trigger ?? {}).length === 0) delete value.trigger;
    if (Object.keys(value.exitCriteria ?? {}).length === 0) delete value.exitCriteria;
    return JSON.stringify(value);
}

describe("Editing a definition", () => {
    it("An empty column starts from an empty journey", () => {
        expect(read("").text).toBe(EmptyDefinition);
        expect(audienceOf(read(" \n"))).toBeUndefined();
    });

    it("Setting the audience writes the id where the server reads it", () => {
        expect(JSON.parse(withAudience(read(""), A))).toMatchObject({ version: 1, trigger: { audience: A, exclusionSegments: [] } });
    });

    it("Clearing the audience removes the property, as in a draft", () => {
        const journey = read(withAudience(read(""), A));
        expect(JSON.parse(withAudience(journey, undefined))).toEqual(JSON.parse(EmptyDefinition));
    });

    it.each<[ListRole, string]>([
        ["Exclusion", "trigger.exclusionSegments"],
        ["Suppression", "exitCriteria.suppressionSegments"],
    ])("Adding and removing in the role %s changes %s", (role, path) => {
        const [parent, name] = path.split(".") as [string, string];
        const both = withSegment(read(withSegment(read(""), role, A)), role, B);
        expect((JSON.parse(both) as Record<string, Record<string, unknown>>)[parent]?.[name]).toEqual([A, B]);
        expect(withoutSegments(read(both), role, (id) => id === B)).toBe(withSegment(read(""), role, A));
    });

    it("Missing and null sections are created", () => {
        const text = withSegment(read('{"version":1,"exitCriteria":null}'), "Suppression", A);
        expect(text).toBe(`{"version":1,"exitCriteria":{"suppressionSegments":["${A}"]}}`);
        expect(withAudience(read('{"version":1}'), A)).toBe(`{"version":1,"trigger":{"audience":"${A}"}}`);
    });

    it("An indented document stays indented", () => {
        const text = `{\n  "version": 1,\n  "trigger": {\n    "exclusionSegments": [\n      "${A}"\n    ]\n  }\n}`;
        expect(withSegment(read(text), "Exclusion", B)).toBe(text.replace(`"${A}"`, `"${A}",\n      "${B}"`));
        expect(withAudience(read(text), C)).toBe(text.replace("\n    ]", `\n    ],\n    "audience": "${C}"`));
    });

    it("A repeated segment is removed alone", () => {
        const text = `{"version":1,"trigger":{"exclusionSegments":["${A}","${B}","${A}"]}}`;
        expect(withoutSegments(read(text), "Exclusion", (_, index) => index === 0)).toBe(`{"version":1,"trigger":{"exclusionSegments":["${B}","${A}"]}}`);
    });

    it("Segments of both roles leave in one edit", () => {
        const journey = read(`{"version":1,"trigger":{"exclusionSegments":["${A}","${B}"]},"exitCriteria":{"suppressionSegments":["${A}"]}}`);
        const leaving = journey.references.filter((r) => r.id === A);
        expect(withoutReferences(journey, leaving)).toBe(`{"version":1,"trigger":{"exclusionSegments":["${B}"]},"exitCriteria":{"suppressionSegments":[]}}`);
    });

    it("No sequence of edits touches what the designer does not know", () => {
        for (let seed = 1; seed <= 400; seed++) {
            const random = new Random(seed);
            let text = randomDefinition(random);
            const before = unknownParts(text);
            for (let step = 0; step < 12; step++) {
                const journey = read(text);
                const role = random.pick<ListRole>(["Exclusion", "Suppression"]);
                const id = segmentId(random.below(9));
                const index = random.below(4);
                text = random.pick([
                    () => withAudience(journey, id),
                    () => withAudience(journey, undefined),
                    () => withSegment(journey, role, id),
                    () => withoutSegments(journey, role, (_, i) => i === index),
                    () => withoutReferences(journey, journey.references.filter(() => random.below(2) === 0)),
                ])();
            }
            expect(unknownParts(text), `seed ${seed}`).toBe(before);
        }
    });

    it("Adding and removing the same segment gives back the very text", () => {
        for (let seed = 1; seed <= 400; seed++) {
            const journey = read(randomDefinition(new Random(seed)));
            const role: ListRole = seed % 2 ? "Exclusion" : "Suppression";
            const count = idsOf(journey, role).length;
            if (count === 0) continue;
            const added = read(withSegment(journey, role, C));
            expect(withoutSegments(added, role, (_, index) => index === count), `seed ${seed}`).toBe(journey.text);
        }
    });
});
