import { beforeEach, describe, expect, it } from "vitest";
import * as Commands from "../../commands";
import { FormFake, XrmFake } from "./xrmFake";

const Id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
const Status = { Draft: 1, Live: 701100001, Held: 701100002, Paused: 701100003, Stopped: 2, Completed: 701100004 };
const Frequency = { OneTime: 701100000, NewJoiners: 701100001, Repeating: 701100002 };
const Schedule = ["seg_frequency", "seg_repeatevery", "seg_repeatunit", "seg_allowreentry", "seg_starton", "seg_endon", "seg_timezone", "seg_maxstaleness"];

let xrm: XrmFake;
beforeEach(() => (xrm = new XrmFake()));

const empty = { seg_name: "Letter", seg_holdreason: null, seg_frequency: Frequency.OneTime, seg_repeatevery: null, seg_repeatunit: null, seg_allowreentry: false, seg_timezone: null };

async function load(id: string, values: Record<string, unknown>): Promise<FormFake> {
    const form = new FormFake(id, { ...empty, ...values });
    await Commands.journeyFormLoaded(form.event);
    return form;
}

const inState = (statuscode: number, values: Record<string, unknown> = {}): Promise<FormFake> => load(Id, { statuscode, ...values });

describe("A journey's form", () => {
    it.each([["Live", Status.Live], ["Held", Status.Held], ["Stopped", Status.Stopped], ["Completed", Status.Completed]])("Of a journey that is %s, designer and schedule are read-only", async (_state, status) => {
        const form = await inState(status);
        expect(form.locked).toEqual(["seg_definition", ...Schedule]);
    });

    it.each([["a draft", Status.Draft], ["paused", Status.Paused]])("Of a journey that is %s, everything can be changed", async (_state, status) => {
        expect((await inState(status)).locked).toEqual([]);
    });

    it("A journey that is paused is unlocked, and locked again when it goes on", async () => {
        const form = await inState(Status.Live);
        form.load({ statuscode: Status.Paused });
        expect(form.locked).toEqual([]);
        form.load({ statuscode: Status.Live });
        expect(form.locked).toHaveLength(9);
    });

    it("A held journey says why, as a warning, and how to change it", async () => {
        const form = await inState(Status.Held, { seg_holdreason: "StaleSegment: The segment “A” is too old." });
        expect(form.notifications.get("seg_holdreason")).toMatch(/^WARNING .*Commands_JourneyHeld The segment “A” is too old\./);
        expect(form.notifications.get("seg_state")).toMatch(/^INFO .*Commands_JourneyLive/);
        expect(form.hidden.has("seg_holdreason")).toBe(false);
    });

    it("When it is held no longer the reason goes", async () => {
        const form = await inState(Status.Held, { seg_holdreason: "too old" });
        form.load({ statuscode: Status.Live, seg_holdreason: null });
        expect(form.notifications.has("seg_holdreason")).toBe(false);
        expect(form.hidden.has("seg_holdreason")).toBe(true);
    });

    it.each([["Live", Status.Live, "JourneyLive"], ["Paused", Status.Paused, "JourneyPaused"], ["Stopped", Status.Stopped, "JourneyStopped"], ["Completed", Status.Completed, "JourneyCompleted"]])(
        "%s is explained", async (_state, status, key) => {
            expect((await inState(status)).notifications.get("seg_state")).toMatch(new RegExp(`^INFO .*Commands_${key}`));
        });

    it("A draft needs no explanation", async () => {
        expect((await inState(Status.Draft)).notifications.size).toBe(0);
    });

    it("Problems of an earlier refusal go when the form is saved", async () => {
        xrm.refusals.set(Id, "EmptyJourneyName: The name is missing.\nInvalidTimeRange: The end lies before the start.");
        const form = await inState(Status.Draft);
        await Commands.publishJourneyFromForm(form.context);
        expect(form.notifications.size).toBe(2);
        form.load({});
        expect(form.notifications.size).toBe(0);
    });

    it("What only a saved journey has is shown once it is saved", async () => {
        const form = await load("", { statuscode: Status.Draft });
        expect([...form.hidden]).toEqual(expect.arrayContaining(["tab_people", "tab_segments", "tab_jobs"]));
        expect((await inState(Status.Draft)).hidden.has("tab_people")).toBe(false);
    });
});

describe("The schedule", () => {
    it("Of a one-time journey has no repetition and no re-entry", async () => {
        const form = await inState(Status.Draft);
        expect([...form.hidden]).toEqual(expect.arrayContaining(["seg_repeatevery", "seg_repeatunit", "seg_allowreentry"]));
    });

    it("With new joiners asks about re-entry", async () => {
        const form = await inState(Status.Draft);
        form.change("seg_frequency", Frequency.NewJoiners);
        expect(form.hidden.has("seg_allowreentry")).toBe(false);
        expect(form.hidden.has("seg_repeatevery")).toBe(true);
    });

    it("When repeating asks how often, and proposes every day", async () => {
        const form = await inState(Status.Draft);
        form.change("seg_frequency", Frequency.Repeating);
        expect(form.hidden.has("seg_repeatevery") || form.hidden.has("seg_repeatunit")).toBe(false);
        expect(form.valueOf("seg_repeatevery")).toBe(1);
        expect(form.valueOf("seg_repeatunit")).toBe(701100000);
        expect([...form.required]).toEqual(["seg_repeatevery", "seg_repeatunit"]);
    });

    it("Keeps a repetition that was chosen", async () => {
        const form = await inState(Status.Draft, { seg_repeatevery: 3, seg_repeatunit: 701100002 });
        form.change("seg_frequency", Frequency.Repeating);
        expect(form.valueOf("seg_repeatevery")).toBe(3);
        expect(form.valueOf("seg_repeatunit")).toBe(701100002);
    });

    it("When it no longer repeats the repetition is not required", async () => {
        const form = await inState(Status.Draft, { seg_frequency: Frequency.Repeating });
        form.change("seg_frequency", Frequency.OneTime);
        expect(form.required.size).toBe(0);
    });

    it("Follows a frequency that was read again", async () => {
        const form = await inState(Status.Draft);
        form.load({ seg_frequency: Frequency.Repeating });
        expect(form.hidden.has("seg_repeatevery")).toBe(false);
    });
});

describe("The time zone", () => {
    it("Of a new journey is that of the user", async () => {
        expect((await load("", { statuscode: Status.Draft })).valueOf("seg_timezone")).toBe(110);
    });

    it("Of a journey that exists stays as it is", async () => {
        expect((await inState(Status.Draft)).valueOf("seg_timezone")).toBeNull();
    });

    it("Is left to the user where the settings cannot be read", async () => {
        xrm.failing = new Error("forbidden");
        expect((await load("", { statuscode: Status.Draft })).valueOf("seg_timezone")).toBeNull();
        expect(xrm.errors).toEqual([]);
    });
});
