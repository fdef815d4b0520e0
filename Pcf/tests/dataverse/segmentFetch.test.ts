import { describe, expect, it } from "vitest";
import { pagingCookie } from "../../shared/dataverse/pagingCookie";
import { countOfSegments, pageOfSegments, segmentsById } from "../../shared/dataverse/segmentFetch";
import { segmentId } from "../../shared/testing/segments";

const all = { search: "" };

function answer(fetchXmlPagingCookie: unknown): ComponentFramework.WebApi.RetrieveMultipleResponse {
    return { entities: [], nextLink: "", fetchXmlPagingCookie } as ComponentFramework.WebApi.RetrieveMultipleResponse;
}

describe("FetchXML for segments", () => {
    it("A page asks for active segments first, then by name, and in a certain order", () => {
        const orders = [...pageOfSegments(all, 3, 50).matchAll(/<order attribute="(\w+)"/g)].map((m) => m[1]);
        expect(orders).toEqual(["statecode", "seg_name", "seg_segmentid"]);
        expect(pageOfSegments(all, 3, 50)).toContain('<fetch page="3" count="50">');
    });

    it("Without search and entity type there is no filter", () => {
        expect(pageOfSegments(all, 1, 50)).not.toContain("<filter");
    });

    it("The count has the same filter as the page", () => {
        const filter = { search: "vip", entityType: "lead" };
        const conditions = /<filter>.*<\/filter>/.exec(pageOfSegments(filter, 1, 50))?.[0];
        expect(conditions).toContain('attribute="seg_entitytype" operator="eq" value="lead"');
        expect(countOfSegments(filter)).toContain(conditions);
    });

    it.each([
        ["50%", "%50[%]%"],
        ["a_b", "%a[_]b%"],
        ["[x]", "%[[]x]%"],
        ["  vip ", "%vip%"],
    ])("What is typed stands for itself: %j", (search, like) => {
        expect(pageOfSegments({ search }, 1, 50)).toContain(`value="${like}"`);
    });

    it("No text breaks out of its attribute", () => {
        const evil = `"/><condition a='x' & <b>`;
        const fetch = pageOfSegments({ search: evil, entityType: evil }, 1, 50, evil);
        expect(fetch).not.toContain("<b>");
        expect(fetch).not.toContain("a='x'");
        expect(fetch.match(/<condition /g)).toHaveLength(2);
    });

    it("All ids go into one condition", () => {
        expect(segmentsById([segmentId(1), segmentId(2)])).toContain(`operator="in"><value>${segmentId(1)}</value><value>${segmentId(2)}</value></condition>`);
    });
});

describe("The paging cookie", () => {
    it("The platform's annotation is decoded twice, and encoded once for FetchXML", () => {
        const cookie = pagingCookie(answer('<cookie pagenumber="2" pagingcookie="%253ccookie%2520page%253d%25221%2522%253e%253c%252fcookie%253e" istracking="False" />'));
        expect(cookie).toBe('<cookie page="1"></cookie>');
        expect(pageOfSegments(all, 2, 50, cookie)).toContain('paging-cookie="&#60;cookie page=&#34;1&#34;&#62;&#60;/cookie&#62;"');
    });

    it("A bare cookie is taken as it is", () => {
        expect(pagingCookie(answer('<cookie page="1"/>'))).toBe('<cookie page="1"/>');
    });

    it.each([undefined, null, "", '<cookie pagingcookie="%zz"/>'])("Without a usable cookie the page number is enough: %j", (annotation) => {
        expect(pagingCookie(answer(annotation))).toBeUndefined();
    });
});
