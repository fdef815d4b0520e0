import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { readBuilt, readSource } from "./files";

const KB = 1000;

describe.each([
    ["SegmentPicker", 25 * KB],
    ["SegmentGrid", 5 * KB],
    ["EntityTypeField", 15 * KB],
    ["JourneyDesigner", 150 * KB],
    ["SegmentBuilder", 60 * KB],
])("The bundle of %s", (control, budget) => {
    const bundle = () => readBuilt(`controls/${control}/bundle.js`);

    it("Stays within its budget", () => {
        expect(bundle().length).toBeLessThanOrEqual(budget);
    });

    it("Uses the platform's React and Fluent, and carries neither", () => {
        const code = bundle().toString("utf8");
        expect(code).toContain("=Reactv16");
        if (control !== "SegmentGrid") expect(code).toContain("=FluentUIReactv940");
        expect(code).not.toMatch(/react-dom|react\.element|griffel/i);
    });

    it("Registers under its name", () => {
        expect(bundle().toString("utf8")).toContain(`registerControl('Segmentation.${control}'`);
    });

    it("Has no console, no eval and no fetch of its own", () => {
        expect(bundle().toString("utf8")).not.toMatch(/\bconsole\.|\beval\(|[^.\w]fetch\(|localStorage|sessionStorage/);
    });

    it("Brings its texts in both languages", () => {
        for (const language of [1033, 1031]) {
            const built = readBuilt(`controls/${control}/strings/${control}.${language}.resx`).toString("utf8");
            expect(built).toBe(readSource(`${control}/strings/${control}.${language}.resx`));
        }
    });

    it("Names platform versions that environments import", () => {
        const manifest = readBuilt(`controls/${control}/ControlManifest.xml`).toString("utf8");
        expect(manifest).toContain('<platform-library name="React" version="16.14.0"');
        expect(manifest).toContain('<platform-library name="Fluent" version="9.46.2"');
        expect(manifest).toContain('control-type="virtual"');
    });
});

describe("The command bar script", () => {
    const script = () => readBuilt("webresources/seg_/js/commands.js").toString("utf8");

    it("Defines Segmentation.Commands and keeps what else is in the namespace", () => {
        const page: { Segmentation: Record<string, object> } = { Segmentation: { Other: {} } };
        runInNewContext(script(), page);
        expect(Object.keys(page.Segmentation)).toEqual(["Other", "Commands"]);
        expect(Object.keys(page.Segmentation.Commands ?? {}).sort()).toEqual([
            "canOpenSegmentFromForm",
            "canOpenSegmentFromList",
            "canPauseJourneyFromForm",
            "canPauseJourneysFromList",
            "canPublishFromForm",
            "canPublishFromList",
            "canPublishJourneyFromForm",
            "canPublishJourneysFromList",
            "canRefreshFromForm",
            "canRefreshFromList",
            "canResumeJourneyFromForm",
            "canResumeJourneysFromList",
            "canRunJourneyFromForm",
            "canRunJourneysFromList",
            "canStartJourneyFromForm",
            "canStartJourneyFromList",
            "canStopFromForm",
            "canStopFromList",
            "canStopJourneyFromForm",
            "canStopJourneysFromList",
            "canSyncFromForm",
            "canSyncFromList",
            "journeyFormLoaded",
            "newJourneyFromForm",
            "newJourneyFromList",
            "openSegmentFromForm",
            "openSegmentFromList",
            "pauseJourneyFromForm",
            "pauseJourneysFromList",
            "publishJourneyFromForm",
            "publishJourneysFromList",
            "publishSegmentFromForm",
            "publishSegmentsFromList",
            "refreshSegmentFromForm",
            "refreshSegmentsFromList",
            "resumeJourneyFromForm",
            "resumeJourneysFromList",
            "runJourneyFromForm",
            "runJourneysFromList",
            "segmentFormLoaded",
            "sourceFormLoaded",
            "stopJourneyFromForm",
            "stopJourneysFromList",
            "stopSegmentFromForm",
            "stopSegmentsFromList",
            "syncSourceFromForm",
            "syncSourcesFromList",
        ]);
    });

    it("Has no syntax above ES2018, no console and no eval", () => {
        expect(script()).not.toMatch(/\?\?|\?\.[a-z(]|\bconsole\.|\beval\(/);
    });

    it("Comes with its texts in both languages", () => {
        for (const language of [1033, 1031]) {
            expect(readBuilt(`webresources/seg_/strings/commands.${language}.resx`).toString("utf8")).toBe(readSource(`commands/strings/commands.${language}.resx`));
        }
    });
});
