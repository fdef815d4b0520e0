import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { segmentId } from "../../shared/testing/segments";
import { all, BuilderDriver, Itself, lastName } from "./builderDriver";

afterEach(() => vi.unstubAllGlobals());

describe("The estimate", () => {
    it("Counts what is written, for this segment, with the user's rights", async () => {
        const builder = new BuilderDriver(all(lastName("A")));
        expect(await screen.findByText("118 members")).toBeTruthy();
        const [request] = builder.host.context.webAPI.requests;
        expect(request).toMatchObject({ EntityType: "contact", Query: all(lastName("A")), SegmentId: Itself });
        expect(request?.getMetadata().operationName).toBe("seg_PreviewSegment");
    });

    it("Nothing is counted before there is a query, nor while a condition is incomplete", async () => {
        const empty = new BuilderDriver(null);
        await empty.ready();
        expect(screen.getByText("Not counted yet")).toBeTruthy();
        empty.host.view.unmount();
        const builder = new BuilderDriver(all(lastName("A"), lastName("")));
        await builder.ready();
        expect(screen.getByText("1 part is incomplete.")).toBeTruthy();
        await builder.click("button", "Go to");
        await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole("textbox", { name: "Value of Last Name" })[1]));
        expect(builder.host.context.webAPI.requests).toEqual([]);
    });

    it("A lower bound is said to be one", async () => {
        new BuilderDriver(all(lastName("A")), "contact", (context) => {
            context.webAPI.perform = () => Promise.resolve({ Count: 50000, IsExact: false, Sample: "[]" });
        });
        expect(await screen.findByText("At least 50,000 members")).toBeTruthy();
    });

    it("The answer to a former query is not shown", async () => {
        const answers: ((count: number) => void)[] = [];
        const builder = new BuilderDriver(all(lastName("A")), "contact", (context) => {
            context.webAPI.perform = () => new Promise((resolve) => answers.push((Count) => resolve({ Count, IsExact: true, Sample: "[]" })));
        });
        await builder.ready();
        await waitFor(() => expect(answers).toHaveLength(1));
        await builder.user.type(screen.getByRole("textbox", { name: "Value of Last Name" }), "bc");
        answers[0]?.(1);
        await waitFor(() => expect(answers).toHaveLength(2));
        expect(screen.getByText("Counting members …")).toBeTruthy();
        answers[1]?.(2);
        expect(await screen.findByText("2 members")).toBeTruthy();
    });

    it("A refusal is shown with the server's reason and leads to the place it names", async () => {
        const builder = new BuilderDriver(all(lastName("A"), lastName("B")), "contact", (context) => {
            context.webAPI.perform = () => Promise.reject(new Error("SegmentQueryInvalid: fetch/entity/filter/condition[2]: too much."));
        });
        expect(await screen.findByText("The members could not be counted. SegmentQueryInvalid: fetch/entity/filter/condition[2]: too much.")).toBeTruthy();
        await builder.click("button", "Go to");
        await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole("textbox", { name: "Value of Last Name" })[1]));
    });

    it("The sample lists names that lead to the rows", async () => {
        const opened: unknown[] = [];
        const builder = new BuilderDriver(all(lastName("A")), "contact", (context) => {
            context.navigation.openForm = (options) => Promise.resolve(opened.push(options));
        });
        await screen.findByText("118 members");
        await builder.click("button", "View sample of included members");
        const pane = screen.getByRole("complementary", { name: "Sample of included members" });
        expect(within(pane).getByText("1 of 118 members included")).toBeTruthy();
        await builder.click("button", "Ada Lovelace", pane);
        expect(opened).toEqual([{ entityName: "contact", entityId: segmentId(50) }]);
    });
});
