import { describe, expect, it } from "vitest";
import { branchAround, siblingOf, withChild, withComparison, withConjunction, withExclusion, withGrouped, withMoved, withMovedOut, withNegatedGroup, withNegatedLink, withoutNode, withSegment } from "../../../shared/model/query/editQuery";
import { allNodes, BranchNode, ConditionNode, GroupNode, isBranch, nodeAt, QueryDocument, QueryNode, SegmentNode } from "../../../shared/model/query/queryNode";
import { butNotXml, conditionXml, emptyQuery, groupXml } from "../../../shared/model/query/writeQuery";
import { segmentId } from "../../../shared/testing/segments";
import { Random } from "../random";
import { contacts, outline, randomForeign, read } from "./queries";

const added = conditionXml({ column: "added", operator: "eq", values: ["1"] });
const condition = (column: string) => `<condition attribute="${column}" operator="null"/>`;
const and = (...columns: string[]) => contacts(groupXml("and", columns.map(condition).join("")));
const shape = (text: string) => outline(read(text).root);

function at<T extends QueryNode>(query: QueryDocument, path: string): T {
    return nodeAt(query.root, path) as T;
}

describe("Adding", () => {
    it("The first condition makes the filter", () => {
        const query = read("");
        expect(withChild(query, query.root, added)).toBe(contacts(groupXml("and", added)));
    });

    it("A filter that closes itself is opened", () => {
        const query = read(contacts(`<filter type="or" />`));
        expect(withChild(query, query.root, added)).toBe(contacts(`<filter type="or">${added}</filter>`));
    });

    it("An indented text stays indented", () => {
        const text = contacts(`\n  <filter>\n    ${condition("a")}\n  </filter>\n`);
        const query = read(text);
        expect(withChild(query, query.root, added)).toBe(contacts(`\n  <filter>\n    ${condition("a")}\n    ${added}\n  </filter>\n`));
    });

    it("Taking rows out of an or-group takes them out of all of it", () => {
        const query = read(contacts(groupXml("or", condition("a") + condition("b"))));
        const text = withExclusion(query, query.root, butNotXml("contact", "contactid", groupXml("and", added)));
        expect(shape(text)).toBe("and(or(a null, b null), not and(added eq 1))");
    });

    it("Adding and removing gives back the very text", () => {
        for (let seed = 1; seed <= 400; seed++) {
            const random = new Random(seed);
            const query = read(randomForeign(random));
            const branches = allNodes(query.root).filter(isBranch).filter((branch) => branch.filter?.content);
            if (branches.length === 0) continue;
            const branch = random.pick(branches);
            const grown = read(withChild(query, branch, added));
            const grownBranch = at<BranchNode>(grown, branch.path);
            const last = grownBranch.children[grownBranch.children.length - 1];
            expect(last && withoutNode(grown, last), `seed ${seed}`).toBe(query.text);
        }
    });
});

describe("Changing a condition", () => {
    it("Another value replaces the value alone", () => {
        const query = read(contacts(`<filter><condition  operator='eq' attribute='a'   value='1' /></filter>`));
        expect(withComparison(query, at<ConditionNode>(query, "0"), { column: "a", operator: "eq", values: ["x & y"] })).toBe(contacts(`<filter><condition  operator='eq' attribute='a'   value='x &amp; y' /></filter>`));
    });

    it("A name noted beside the value goes with it", () => {
        const query = read(contacts(`<filter><condition attribute="a" operator="eq" uiname="Old" value="1"/></filter>`));
        expect(withComparison(query, at<ConditionNode>(query, "0"), { column: "a", operator: "eq", values: ["2"] })).not.toContain("Old");
    });

    it("No change of one condition touches the rest", () => {
        for (let seed = 1; seed <= 400; seed++) {
            const random = new Random(seed);
            const query = read(randomForeign(random));
            const conditions = allNodes(query.root).filter((node): node is ConditionNode => node.kind === "condition");
            if (conditions.length === 0) continue;
            const node = random.pick(conditions);
            const text = withComparison(query, node, { column: "other", operator: "in", values: ["1", "2"] });
            expect(text.slice(0, node.element.start), `seed ${seed}`).toBe(query.text.slice(0, node.element.start));
            expect(text.endsWith(query.text.slice(node.element.end)), `seed ${seed}`).toBe(true);
            expect(outline(at(read(text), node.path))).toBe("other in 1 2");
        }
    });
});

describe("Changing a group", () => {
    it("And becomes or, also where the type was not written", () => {
        for (const filter of [`<filter>${condition("a")}</filter>`, groupXml("and", condition("a"))]) {
            const query = read(contacts(filter));
            expect(shape(withConjunction(query, query.root, "or"))).toBe("or(a null)");
        }
    });

    it("But not wraps the group as it is written, and unwraps it", () => {
        const text = contacts(groupXml("and", `<filter type='or' >${condition("a")}</filter>`));
        const query = read(text);
        const negated = withNegatedGroup(query, at<GroupNode>(query, "0"), true, "contactid");
        expect(shape(negated)).toBe("and(not or(a null))");
        expect(withNegatedGroup(read(negated), at<GroupNode>(read(negated), "0"), false, "contactid")).toBe(text);
    });

    it("Has and has no, is in and is not in change the link type alone", () => {
        const related = contacts(groupXml("and", `<link-entity to="contactid" link-type='any' from="regardingobjectid" name="task"/>`));
        const query = read(related);
        expect(withNegatedLink(query, at<SegmentNode>(query, "0"), true)).toBe(related.replace("'any'", "'not any'"));
    });

    it("Another segment replaces the id alone", () => {
        const text = contacts(groupXml("and", `<link-entity name="seg_segmentmember" from="seg_memberid" to="contactid" link-type="any"><filter><condition attribute="seg_segmentid" operator="eq" value="" /></filter></link-entity>`));
        const query = read(text);
        expect(withSegment(query, at<SegmentNode>(query, "0"), segmentId(3))).toBe(text.replace(`value=""`, `value="${segmentId(3)}"`));
    });
});

describe("Moving", () => {
    it("Neighbours change places", () => {
        const query = read(and("a", "b", "c"));
        expect(withMoved(query, at(query, "1"), -1)).toBe(and("b", "a", "c"));
        expect(withMoved(query, at(query, "1"), 1)).toBe(and("a", "c", "b"));
        expect(withMoved(query, at(query, "0"), -1)).toBe(query.text);
        expect(siblingOf(query, at(query, "2"), 1)).toBeUndefined();
    });

    it("There and back gives the very text", () => {
        for (let seed = 1; seed <= 300; seed++) {
            const random = new Random(seed);
            const query = read(randomForeign(random));
            const movable = allNodes(query.root).filter((node) => siblingOf(query, node, 1));
            if (movable.length === 0) continue;
            const node = random.pick(movable);
            const next = siblingOf(query, node, 1);
            const moved = read(withMoved(query, node, 1));
            expect(withMoved(moved, at(moved, next?.path ?? ""), -1), `seed ${seed}`).toBe(query.text);
        }
    });

    it("Out of a group means behind it; into a group and out again leaves an empty group", () => {
        const query = read(and("a", "b"));
        const grouped = read(withGrouped(query, at(query, "0")));
        expect(outline(grouped.root)).toBe("and(and(a null), b null)");
        expect(shape(withMovedOut(grouped, at(grouped, "0/0")))).toBe("and(and(), a null, b null)");
    });

    it("A condition on a related row does not leave it: there it would mean another row", () => {
        const query = read(contacts(groupXml("and", `<link-entity name="task" from="regardingobjectid" to="contactid" link-type="any">${groupXml("and", condition("a"))}</link-entity>`)));
        expect(branchAround(query, at(query, "0/0"))).toBeUndefined();
        expect(withMovedOut(query, at(query, "0/0"))).toBe(query.text);
    });

    it("A condition does not leave a filter for the entity, where it cannot stand", () => {
        const query = read(contacts(groupXml("and", condition("a")) + groupXml("or", "")));
        expect(branchAround(query, at(query, "0/0"))).toBeUndefined();
    });
});

describe("Removing", () => {
    it("The last condition leaves a query that can be read", () => {
        const query = read(and("a"));
        expect(shape(withoutNode(query, at(query, "0")))).toBe("and()");
        expect(shape(emptyQuery("contact"))).toBe("and()");
    });
});

describe("Any sequence of edits", () => {
    it("Gives a query that can be read, with its raw parts as they were written", () => {
        for (let seed = 1; seed <= 200; seed++) {
            const random = new Random(seed);
            let query = read(randomForeign(random));
            const raw = allNodes(query.root).reduce<string[]>((texts, node) => (node.kind === "raw" ? [...texts, node.text] : texts), []);
            for (let step = 0; step < 10; step++) query = read(anyEdit(query, random));
            raw.forEach((text) => expect(query.text, `seed ${seed}`).toContain(text));
        }
    });
});

function anyEdit(query: QueryDocument, random: Random): string {
    const nodes = allNodes(query.root);
    const branch = random.pick(nodes.filter(isBranch));
    const inner = nodes.slice(1).filter((node) => nodeAt(query.root, node.path.includes("/") ? node.path.slice(0, node.path.lastIndexOf("/")) : ""));
    const node = inner.length > 0 ? random.pick(inner) : undefined;
    return random.pick([
        () => withChild(query, branch, added),
        () => withExclusion(query, branch, butNotXml(branch.table, `${branch.table}id`, groupXml("and", ""))),
        () => withConjunction(query, branch, random.pick(["and", "or"])),
        () => (branch.kind === "group" && branch.path !== "" ? withNegatedGroup(query, branch, !branch.negated, `${branch.table}id`) : query.text),
        () => (node ? withMoved(query, node, random.pick([-1, 1] as const)) : query.text),
        () => (node ? withMovedOut(query, node) : query.text),
        () => (node?.kind === "condition" ? withoutNode(query, node) : query.text),
    ])();
}
