import { describe, expect, it } from "vitest";
import { readJourney } from "../../shared/model/journey/readJourney";
import { segmentId } from "../../shared/testing/segments";

const id = segmentId(1);

describe("Reading a definition", () => {
    it.each([
        ["[]", "$", "object"],
        ['{"version":2}', "$.version", "version"],
        ["{}", "$.version", "version"],
        ['{"version":1,"trigger":[]}', "$.trigger", "object"],
        ['{"version":1,"trigger":{"audience":"contacts"}}', "$.trigger.audience", "guid"],
        [`{"version":1,"trigger":{"audience":"{${id}}"}}`, "$.trigger.audience", "guid"],
        [`{"version":1,"trigger":{"exclusionSegments":"${id}"}}`, "$.trigger.exclusionSegments", "array"],
        [`{"version":1,"trigger":{"exclusionSegments":["${id}",7]}}`, "$.trigger.exclusionSegments[1]", "guid"],
        ['{"version":1,"exitCriteria":{"suppressionSegments":{}}}', "$.exitCriteria.suppressionSegments", "array"],
        ['{"version":1,"actions":{}}', "$.actions", "array"],
        ['{"version":1,"actions":[{"segmentId":7}]}', "$.actions[0].segmentId", "guid"],
        ['{"version":1,"actions":[{"segmentId":null}]}', "$.actions[0].id", "text"],
        ['{"version":1,"actions":[7]}', "$.actions[0]", "object"],
        ['{"version":1,"actions":[{"id":"a","type":"attribute","branches":{}}]}', "$.actions[0].branches", "array"],
        ['{"version":1,"actions":[{"id":"a","type":"update","values":[]}]}', "$.actions[0].values", "object"],
    ])("%s is refused at %s: %s expected", (text, path, expected) => {
        expect(readJourney(text)).toEqual({ kind: "invalid", path, expected });
    });

    it("A text that is no JSON is reported with its place", () => {
        expect(readJourney("{\n")).toMatchObject({ kind: "malformed", error: { line: 2, path: "$" } });
    });

    it("Null sections, a null audience and ids in capitals are read as the server reads them", () => {
        const reading = readJourney(`{"version":1,"trigger":{"audience":null,"exclusionSegments":["${id.toUpperCase()}"]},"exitCriteria":null}`);
        expect(reading).toMatchObject({ kind: "journey", journey: { references: [{ id, role: "Exclusion", path: "$.trigger.exclusionSegments[0]" }] } });
    });

    it("Segments inside of steps are found, also in steps of a later version", () => {
        const text = `{"version":1,"actions":[{"id":"t1","type":"attribute","branches":[{"conditions":[{"type":"segment","segmentId":"${id}"}]}]},{"id":"t2","type":"future","a b":{"segmentId":"${id}"}},{"id":"x","type":"exit"}]}`;
        const reading = readJourney(text);
        expect(reading).toMatchObject({
            kind: "journey",
            journey: {
                tiles: [{ id: "t1", type: "attribute" }, { id: "t2", type: "unknown", writtenType: "future" }, { id: "x", type: "exit" }],
                references: [
                    { role: "Condition", path: "$.actions[0].branches[0].conditions[0].segmentId" },
                    { role: "Condition", path: "$.actions[1]['a b'].segmentId" },
                ],
            },
        });
    });
});
