import { beforeEach, describe, expect, it } from "vitest";
import * as Commands from "../../commands";
import { FormFake, XrmFake } from "./xrmFake";

const Id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
const Outbound = 701100010;
const RealTime = 701100012;
const Ready = 701100001;
const Failed = 701100003;
const evaluated = { seg_evaluatedon: new Date(0), seg_lasterror: null, statuscode: Ready };

beforeEach(() => void new XrmFake());

function opened(id: string, values: Record<string, unknown>): FormFake {
    const form = new FormFake(id, values);
    Commands.segmentFormLoaded(form.event);
    return form;
}

describe("The segment's form", () => {
    it("Locks nothing of a new segment and says nothing of it", () => {
        const form = opened("", { seg_source: RealTime });
        expect(form.locked).toEqual([]);
        expect(form.notifications.size).toBe(0);
    });

    it("Locks entity type and source of an existing one", () => {
        expect(opened(Id, { seg_source: RealTime, ...evaluated }).locked).toEqual(["seg_entitytype", "seg_source"]);
    });

    it("Locks besides what an outside source decides", () => {
        expect(opened(Id, { seg_source: Outbound, ...evaluated }).locked).toEqual(["seg_entitytype", "seg_source", "seg_name", "seg_type", "seg_query", "seg_refreshminutes"]);
    });

    it("Locks entity type and source once a new segment was saved", () => {
        const form = new FormFake(Id, { seg_source: RealTime });
        Commands.segmentFormLoaded(form.event);
        form.load(evaluated);
        expect(form.locked).toContain("seg_entitytype");
    });

    it.each([
        [RealTime, "Commands_NotEvaluatedYet"],
        [Outbound, "Commands_NotSynchronizedYet"],
    ])("Says of a segment of source %i that it was never evaluated: %s", (seg_source, text) => {
        expect(opened(Id, { seg_source, seg_evaluatedon: null, statuscode: 1 }).notifications.get("seg_evaluatedon")).toContain(text);
    });

    it("Says nothing of a segment that was evaluated without error", () => {
        expect(opened(Id, { seg_source: RealTime, ...evaluated }).notifications.size).toBe(0);
    });

    it.each([
        [Failed, "ERROR"],
        [Ready, "WARNING"],
    ])("Shows the last error; with status %i as %s", (statuscode, level) => {
        const form = opened(Id, { ...evaluated, seg_source: RealTime, seg_lasterror: "The table is gone.", statuscode });
        expect(form.notifications.get("seg_lasterror")).toMatch(new RegExp(`^${level} .*The table is gone\\.$`));
    });

    it("Takes the error back once it is gone", () => {
        const form = opened(Id, { ...evaluated, seg_source: RealTime, seg_lasterror: "The table is gone.", statuscode: Failed });
        form.load({ seg_lasterror: null, statuscode: Ready });
        expect(form.notifications.size).toBe(0);
    });
});
