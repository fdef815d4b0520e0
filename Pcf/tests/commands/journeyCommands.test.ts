import { beforeEach, describe, expect, it } from "vitest";
import * as Commands from "../../commands";
import { FormFake, formOf, GridFake, XrmFake } from "./xrmFake";

const Id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
const Other = "11111111-4f89-41d3-9a0c-0305e82c3301";
const Status = { Draft: 1, Live: 701100001, Held: 701100002, Paused: 701100003, Stopped: 2, Completed: 701100004 };
const Refusal = 'SegmentNotReady: The segment "A" is a draft.\nInvalidStartTime: The start lies in the past. $.startDateTime';

let xrm: XrmFake;
let grid: GridFake;
beforeEach(() => {
    xrm = new XrmFake();
    grid = new GridFake();
    xrm.segment = { seg_name: "Letter", statuscode: Status.Draft };
});

const fromList = {
    seg_PublishJourney: Commands.publishJourneysFromList,
    seg_PauseJourney: Commands.pauseJourneysFromList,
    seg_ResumeJourney: Commands.resumeJourneysFromList,
    seg_StopJourney: Commands.stopJourneysFromList,
    seg_RunJourney: Commands.runJourneysFromList,
};
const fromForm = {
    seg_PublishJourney: Commands.publishJourneyFromForm,
    seg_PauseJourney: Commands.pauseJourneyFromForm,
    seg_ResumeJourney: Commands.resumeJourneyFromForm,
    seg_StopJourney: Commands.stopJourneyFromForm,
    seg_RunJourney: Commands.runJourneyFromForm,
};
const apis = Object.keys(fromList) as (keyof typeof fromList)[];

const draft = (): FormFake => new FormFake(`{${Id}}`, { seg_name: "Letter", statuscode: Status.Draft });

describe.each(apis)("%s", (api) => {
    it("From the list is called for each selected journey, then the list is read again", async () => {
        await fromList[api](grid.control, [`{${Id.toUpperCase()}}`, Other]);
        expect(xrm.called).toEqual([`${api} ${Id}`, `${api} ${Other}`]);
        expect(grid.refreshed).toBe(1);
        expect(xrm.errors).toEqual([]);
    });

    it("While it runs the journey's name is shown, and at the end nothing", async () => {
        await fromList[api](grid.control, [Id]);
        expect(xrm.progress).toHaveLength(2);
        expect(xrm.progress[0]).toContain("Letter");
        expect(xrm.progress[1]).toBeNull();
    });

    it("On the form what was changed is saved before, and form, command bar, people and jobs are read again", async () => {
        const form = draft();
        form.isDirty = true;
        await fromForm[api](form.context);
        expect(xrm.called).toEqual([`${api} ${Id}`]);
        expect(form.done).toEqual(["save", "refresh", "ribbon"]);
        expect(form.refreshed).toEqual(["Subgrid_Participants", "Subgrid_Jobs"]);
    });

    it("A refusal lists every problem in a dialog, without its code; the log has all of it", async () => {
        xrm.refusals.set(Id, Refusal);
        await fromList[api](grid.control, [Id]);
        expect(xrm.errors).toHaveLength(1);
        expect(xrm.errors[0]?.split("\n").slice(1)).toEqual(['• The segment "A" is a draft.', "• The start lies in the past. $.startDateTime"]);
        expect(xrm.errors[0]).toContain("Letter");
        expect(xrm.details).toEqual([Refusal]);
        expect(grid.refreshed).toBe(1);
    });

    it("A refusal on the form stays there, a notification for each problem, after form and command bar were read again", async () => {
        xrm.refusals.set(Id, Refusal);
        const form = draft();
        await fromForm[api](form.context);
        expect([...form.notifications.values()]).toEqual(['ERROR The segment "A" is a draft.', "ERROR The start lies in the past. $.startDateTime"]);
        expect(form.done).toEqual(["refresh", "ribbon"]);
    });

    it("Of several journeys, those after a refused one are done too, and each refused one is named above its problems", async () => {
        xrm.refusals.set(Id, Refusal);
        await fromList[api](grid.control, [Id, Other]);
        expect(xrm.called).toHaveLength(2);
        expect(xrm.errors).toHaveLength(1);
        expect(xrm.errors[0]).toMatch(/Letter\n• The segment "A" is a draft\.\n• The start/);
    });

    it("When the form cannot be saved nothing else happens", async () => {
        const form = draft();
        form.isDirty = true;
        form.refusesSave = new Error("The name is missing.");
        await fromForm[api](form.context);
        expect(xrm.called).toEqual([]);
        expect(xrm.errors).toEqual(["The name is missing."]);
    });
});

describe("Stop", () => {
    it("Is asked for before, with the journey's name", async () => {
        await Commands.stopJourneysFromList(grid.control, [Id]);
        expect(xrm.questions).toEqual(["seg_/strings/commands:Commands_StopJourney Letter"]);
    });

    it("Of several journeys is asked for once, with their number", async () => {
        await Commands.stopJourneysFromList(grid.control, [Id, Other]);
        expect(xrm.questions).toEqual(["seg_/strings/commands:Commands_StopJourneys 2"]);
    });

    it("Without consent stops nothing", async () => {
        xrm.confirmed = false;
        await Commands.stopJourneyFromForm(draft().context);
        expect(xrm.called).toEqual([]);
    });
});

describe("Run now", () => {
    it("Says on the form where to look", async () => {
        const form = draft();
        await Commands.runJourneyFromForm(form.context);
        expect(form.notifications.get("seg_run")).toMatch(/^INFO .*Commands_RunQueued/);
    });

    it("Says nothing of a run that was refused", async () => {
        xrm.refusals.set(Id, Refusal);
        const form = draft();
        await Commands.runJourneyFromForm(form.context);
        expect(form.notifications.has("seg_run")).toBe(false);
    });
});

describe("The states in which a command is offered", () => {
    const offered = {
        Publish: ["Draft"],
        Pause: ["Live", "Held"],
        Resume: ["Paused"],
        Stop: ["Live", "Held", "Paused"],
        Run: ["Live", "Held"],
    } as const;
    const rules = {
        Publish: [Commands.canPublishJourneysFromList, Commands.canPublishJourneyFromForm],
        Pause: [Commands.canPauseJourneysFromList, Commands.canPauseJourneyFromForm],
        Resume: [Commands.canResumeJourneysFromList, Commands.canResumeJourneyFromForm],
        Stop: [Commands.canStopJourneysFromList, Commands.canStopJourneyFromForm],
        Run: [Commands.canRunJourneysFromList, Commands.canRunJourneyFromForm],
    } as const;

    it.each(Object.keys(rules) as (keyof typeof rules)[])("%s", async (command) => {
        const [ofList, ofForm] = rules[command];
        for (const [state, statuscode] of Object.entries(Status)) {
            const expected = (offered[command] as readonly string[]).includes(state);
            xrm.segment = { seg_name: "Letter", statuscode };
            expect(await ofList([Id]), `${command} ${state} in the list`).toBe(expected);
            expect(ofForm(formOf(Id, { seg_name: "Letter", statuscode })), `${command} ${state} on the form`).toBe(expected);
        }
    });

    it("Of a selection in different states nothing is offered that not all of them allow", async () => {
        xrm.rows.set(Id, { statuscode: Status.Live });
        xrm.rows.set(Other, { statuscode: Status.Paused });
        expect(await Commands.canPauseJourneysFromList([Id, Other])).toBe(false);
        expect(await Commands.canStopJourneysFromList([Id, Other])).toBe(true);
    });

    it("All rules of a selection ask for its rows once", async () => {
        await Promise.all([Commands.canPublishJourneysFromList([Id]), Commands.canPauseJourneysFromList([Id]), Commands.canRunJourneysFromList([Id])]);
        expect(xrm.reads).toBe(1);
    });

    it("A journey that is not saved yet is offered nothing", () => {
        expect(Commands.canPublishJourneyFromForm(formOf("", { seg_name: null, statuscode: Status.Draft }))).toBe(false);
    });
});
