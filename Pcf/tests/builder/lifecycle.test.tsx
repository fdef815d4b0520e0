import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { all, BuilderDriver, lastName, Readers } from "./builderDriver";

afterEach(() => vi.unstubAllGlobals());

const query = all(
    lastName("A"),
    `<link-entity name="seg_segmentmember" from="seg_memberid" to="contactid" link-type="any"><filter type="and"><condition attribute="seg_segmentid" operator="eq" value="${Readers}"/></filter></link-entity>`,
);

describe("The life of the builder", () => {
    it("Opening a segment changes nothing, and a hundred updates without news ask the server nothing", async () => {
        const builder = new BuilderDriver(query);
        await screen.findByText("118 members");
        await waitFor(() => expect(builder.nodes).toContain("Is in segment: Newsletter readers"));
        const requests = () => [builder.metadata.requests.length, builder.host.context.webAPI.queries.length, builder.host.context.webAPI.requests.length];
        const before = requests();
        for (let i = 0; i < 100; i++) builder.host.update();
        expect(requests()).toEqual(before);
        expect(before).toEqual([1, 1, 1]);
        expect(builder.host.notified).toBe(0);
        expect(builder.text).toBe(query);
    });

    it("Unmounting while answers are on their way is quiet", async () => {
        const builder = new BuilderDriver(query);
        builder.host.view.unmount();
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(builder.host.view.container.innerHTML).toBe("");
    });

    it("A query from elsewhere replaces the one shown, with a new way back", async () => {
        const builder = new BuilderDriver(query);
        await builder.ready();
        await builder.user.type(screen.getByRole("textbox", { name: "Value of Last Name" }), "b");
        await waitFor(() => expect(builder.text).toContain('value="Ab"'));
        builder.host.context.parameters.query = { raw: all(lastName("Z")) };
        builder.host.update();
        expect(builder.nodes).toEqual(["Last Name: Equals Z"]);
        expect(screen.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");
    });

    it("Another entity type is asked about anew", async () => {
        const builder = new BuilderDriver(all(lastName("A")));
        await builder.ready();
        builder.host.context.parameters.entityType = { raw: "account" };
        builder.host.update();
        expect(await screen.findByText("Line 1: the query is about “contact”, not about the table of this segment.")).toBeTruthy();
        expect(builder.text).toBe(all(lastName("A")));
    });
});
