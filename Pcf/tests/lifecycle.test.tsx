import { waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { JourneyDesigner } from "../JourneyDesigner";
import { SegmentPicker } from "../SegmentPicker";
import { ControlHost } from "../shared/testing/controlHost";
import { MockContext } from "../shared/testing/mockContext";
import { segmentId, segmentRow } from "../shared/testing/segments";
import { stringsOf } from "./files";

const rows = [segmentRow(1, { name: "Newsletter readers" }), segmentRow(2, { name: "Staff" })];
const lookup = [{ id: `{${segmentId(1).toUpperCase()}}`, name: "Newsletter readers", entityType: "seg_segment" }];
const definition = `{"version":1,"trigger":{"audience":"${segmentId(1)}","exclusionSegments":["${segmentId(2)}"]}}`;

const picker = () => new ControlHost(new SegmentPicker(), new MockContext(stringsOf("SegmentPicker"), [...rows], { segment: lookup, entityType: "contact" }));
const designer = () => new ControlHost(new JourneyDesigner(), new MockContext(stringsOf("JourneyDesigner"), [...rows], { definition, journeyName: null }));

describe.each([
    ["SegmentPicker", picker],
    ["JourneyDesigner", designer],
])("The life of %s", (_, create) => {
    it("A hundred updates without news ask the server nothing and notify nobody", async () => {
        const host = create();
        await waitFor(() => expect(host.view.container.textContent).toContain("Newsletter readers"));
        const { queries } = host.context.webAPI;
        await waitFor(() => expect(queries).toHaveLength(1));
        const elements = host.view.container.querySelectorAll("*").length;
        for (let i = 0; i < 100; i++) host.update();
        expect(queries).toHaveLength(1);
        expect(host.context.metadataReads).toEqual(["contact"]);
        expect(host.notified).toBe(0);
        expect(host.view.container.querySelectorAll("*").length).toBe(elements);
    });

    it("Unmounting while answers are on their way is quiet", async () => {
        const host = create();
        host.view.unmount();
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(host.view.container.innerHTML).toBe("");
    });

    it("Two instances on a form share no ids", () => {
        const ids = [create(), create()].map((host) => Array.from(host.view.container.querySelectorAll("[id]"), (e) => e.id));
        expect(new Set(ids.flat()).size).toBe(ids.flat().length);
    });

    it("A context without theme, without optional properties and without security is enough", () => {
        expect(() => create()).not.toThrow();
    });
});

describe("Outputs", () => {
    it("The id of a lookup is compared without braces and capitals", async () => {
        const host = picker();
        await waitFor(() => expect(host.view.container.textContent).toContain("Real-time marketing"));
        expect(host.context.webAPI.queries[0]).toContain(`<value>${segmentId(1)}</value>`);
    });
});
