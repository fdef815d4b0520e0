import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { segmentId } from "../../shared/testing/segments";
import { all, BuilderDriver, contacts, lastName, Readers } from "./builderDriver";

afterEach(() => vi.unstubAllGlobals());

const member = (id: string, type = "any") =>
    `<link-entity name="seg_segmentmember" from="seg_memberid" to="contactid" link-type="${type}"><filter type="and"><condition attribute="seg_segmentid" operator="eq" value="${id}"/></filter></link-entity>`;

describe("Conditions", () => {
    it("The first condition is added to an empty segment, and its value has the focus", async () => {
        const builder = new BuilderDriver(null);
        await builder.ready();
        expect(screen.getByText(/^No conditions yet/)).toBeTruthy();
        await builder.add("last name");
        await builder.becomes(all(lastName("")));
        const value = await screen.findByRole("textbox", { name: "Value of Last Name" });
        await waitFor(() => expect(document.activeElement).toBe(value));
        await builder.user.keyboard("Noether");
        await builder.becomes(all(lastName("Noether")));
    });

    it("What is typed into one field is undone in one step", async () => {
        const builder = new BuilderDriver(all(lastName("A")));
        await builder.ready();
        await builder.user.type(screen.getByRole("textbox", { name: "Value of Last Name" }), "bel");
        await builder.becomes(all(lastName("Abel")));
        await builder.click("button", "Undo");
        await builder.becomes(all(lastName("A")));
        await builder.click("button", "Redo");
        await builder.becomes(all(lastName("Abel")));
    });

    it("Contains is written as a pattern, and another operator keeps the text", async () => {
        const builder = new BuilderDriver(all(lastName("50%")));
        await builder.ready();
        await builder.user.selectOptions(screen.getByRole("combobox", { name: "Operator" }), "Contains");
        await builder.becomes(all(`<condition attribute="lastname" operator="like" value="%50[%]%"/>`));
        expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Value of Last Name" }).value).toBe("50%");
    });

    it("No value is asked for where the operator takes none", async () => {
        const builder = new BuilderDriver(all(lastName("A")));
        await builder.ready();
        await builder.user.selectOptions(screen.getByRole("combobox", { name: "Operator" }), "Contains data");
        await builder.becomes(all(`<condition attribute="lastname" operator="not-null"/>`));
        expect(screen.queryByRole("textbox")).toBeNull();
    });

    it("Another column starts with its own first operator", async () => {
        const builder = new BuilderDriver(all(lastName("A")));
        await builder.ready();
        await builder.click("button", "Column: Last Name");
        await builder.user.type(await screen.findByRole("combobox", { name: "Column: Last Name" }), "birth{Enter}");
        await builder.becomes(all(`<condition attribute="birthdate" operator="on" value=""/>`));
    });

    it("Choices are shown by their labels, several where the operator takes a list", async () => {
        const builder = new BuilderDriver(all(`<condition attribute="gendercode" operator="in"><value>2</value></condition>`));
        await builder.ready();
        const dropdown = screen.getByRole("combobox", { name: "Value of Gender" });
        await waitFor(() => expect(dropdown.textContent).toBe("Female"));
        await builder.user.click(dropdown);
        await builder.user.click(await screen.findByRole("menuitemcheckbox", { name: "Male" }));
        await builder.becomes(all(`<condition attribute="gendercode" operator="in"><value>2</value><value>1</value></condition>`));
    });

    it("A yes/no written as a word is one of the two choices", async () => {
        const builder = new BuilderDriver(all(`<condition attribute="donotemail" operator="eq" value="true"/>`));
        await builder.ready();
        await waitFor(() => expect(builder.nodes).toEqual(["Do not allow Emails: Equals Do Not Allow"]));
    });

    it("A range has two ends, a number of days a unit", async () => {
        const builder = new BuilderDriver(all(`<condition attribute="annualincome" operator="between"><value>1000.5</value><value>2000</value></condition>`, `<condition attribute="birthdate" operator="last-x-days" value="7"/>`));
        await builder.ready();
        await builder.user.type(screen.getByRole("spinbutton", { name: "Value of Annual Income: to" }), "0");
        await waitFor(() => expect(builder.text).toContain("<value>20000</value>"));
        expect(screen.getByRole("spinbutton", { name: "Value of Birthday (days)" })).toBeTruthy();
        expect(builder.nodes[0]).toBe("Annual Income: Is between 1,000.5 and 20,000");
    });

    it("A value that is no number is shown, not hidden, and said to be wrong", async () => {
        const builder = new BuilderDriver(all(`<condition attribute="numberofchildren" operator="eq" value="two"/>`));
        await builder.ready();
        expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Value of No. of Children" }).value).toBe("two");
        expect(builder.nodes).toEqual(["No. of Children: Equals two. Enter a whole number."]);
    });

    it("A segment of the same entity type can be asked for, but not this one and not a stopped one", async () => {
        const builder = new BuilderDriver(null);
        await builder.ready();
        await builder.add("is in segment");
        await builder.becomes(all(member("")));
        await builder.click("button", "Search: Segment");
        const options = await screen.findAllByRole("option", { name: /Real-time|Outbound/ });
        expect(options.map((option) => option.textContent)).toEqual([
            "ItselfReal-time marketing (100 members)It is this segment itself",
            "Newsletter readersReal-time marketing (4,430 members)",
            "StaffOutbound marketing (Not evaluated yet)",
            "OldReal-time marketing (100 members)Stopped: it can no longer be used",
        ]);
        await builder.user.click(options[0]);
        expect(builder.text).toBe(all(member("")));
        await builder.user.click(options[1]);
        await builder.becomes(all(member(Readers)));
        await builder.user.selectOptions(screen.getByRole("combobox", { name: "Operator" }), "Is not in segment");
        await builder.becomes(all(member(Readers, "not any")));
        expect(builder.nodes).toEqual(["Is not in segment: Newsletter readers"]);
    });

    it("Conditions on a related table are met by one row of it", async () => {
        const builder = new BuilderDriver(null);
        await builder.ready();
        await builder.add("tasks");
        await builder.becomes(all(`<link-entity name="task" from="regardingobjectid" to="contactid" link-type="any"><filter type="and"></filter></link-entity>`));
        const card = await screen.findByRole("group", { name: "Has at least one Task by Regarding" });
        await within(card).findByRole("button", { name: "Add a condition" });
        await builder.add("subject", card);
        await builder.becomes(all(`<link-entity name="task" from="regardingobjectid" to="contactid" link-type="any"><filter type="and"><condition attribute="subject" operator="eq" value=""/></filter></link-entity>`));
        expect(within(card).getByText("One and the same Task meets these conditions:")).toBeTruthy();
        await builder.user.selectOptions(within(card).getByRole("combobox", { name: "Has at least one, or none: Task" }), "Has no");
        await waitFor(() => expect(builder.text).toContain('link-type="not any"'));
    });

    it("The table of a lookup is related too, named by the lookup", async () => {
        const builder = new BuilderDriver(null);
        await builder.ready();
        await builder.click("button", "Add a condition");
        expect((await screen.findAllByRole("option", { name: /Company Name \(/ })).map((option) => option.textContent)).toEqual(["Company Name (Account)parentcustomerid", "Company Name (Contact)parentcustomerid"]);
        expect(screen.queryByRole("option", { name: /seg_segmentmember/ })).toBeNull();
    });

    it("A row that a lookup points at is chosen by name", async () => {
        const id = segmentId(70);
        const builder = new BuilderDriver(all(`<condition attribute="parentcustomerid" operator="eq" value=""/>`), "contact", (context) => {
            context.webAPI.answer = () => Promise.resolve({ entities: [{ accountid: id, name: "Adventure Works" }] });
        });
        await builder.ready();
        await builder.click("button", "Search: Value of Company Name");
        await builder.user.click(await screen.findByRole("option", { name: "Adventure Works" }));
        await builder.becomes(all(`<condition attribute="parentcustomerid" operator="eq" value="${id}"/>`));
        expect(builder.nodes).toEqual(["Company Name: Equals Adventure Works"]);
    });

    it("What has no form is shown as it is written and can still be moved and removed", async () => {
        const raw = `<condition attribute="a" operator="eq" valueof="b"/>`;
        const builder = new BuilderDriver(all(lastName("A"), raw));
        await builder.ready();
        expect(screen.getByText(raw)).toBeTruthy();
        await builder.press("Part of the query kept as FetchXML: condition", "{Alt>}{ArrowUp}{/Alt}");
        await builder.becomes(all(raw, lastName("A")));
    });

    it("Without an entity type the builder says so", () => {
        new BuilderDriver(contacts(""), null);
        expect(screen.getByText("Select the entity type first: it says which rows this segment holds.")).toBeTruthy();
    });

    it("A read-only form shows sentences and changes nothing", async () => {
        const builder = new BuilderDriver(all(lastName("Noether"), member(Readers)), "contact", (context) => (context.mode.isControlDisabled = true));
        await builder.ready();
        await waitFor(() => expect(builder.nodes).toEqual(["Last Name: Equals Noether", "Is in segment: Newsletter readers"]));
        expect(screen.queryByRole("button", { name: /Add|More|Undo/ })).toBeNull();
        await builder.press("Last Name: Equals Noether", "{Delete}");
        expect(builder.host.notified).toBe(0);
    });

    it("Columns that cannot be read are said so, and asked for again", async () => {
        const builder = new BuilderDriver(all(lastName("A")), "contact", (_, metadata) => (metadata.failure = "Principal lacks prvReadEntity"));
        expect(await screen.findByText("The columns could not be read: Principal lacks prvReadEntity")).toBeTruthy();
        builder.metadata.failure = undefined;
        await builder.click("button", "Try again");
        await builder.ready();
    });
});
