import { plainGuid } from "../model/guid";
import type { Segment } from "../model/segment";
import { Page, pagingCookie } from "./pagingCookie";
import { ActiveState, OwnSource, SegmentTable as Table, StaticType } from "./schema";
import { countOfSegments, pageOfSegments, SegmentFilter, segmentsById } from "./segmentFetch";

type WebApi = Pick<ComponentFramework.WebApi, "retrieveMultipleRecords">;
type Row = Record<string, string | number | null | undefined>;

const IdsPerQuery = 200;

/** The one place where the controls read segments. */
export class SegmentQueries {
    public constructor(private readonly webApi: WebApi) {}

    public async page(filter: SegmentFilter, page: number, size: number, cookie?: string): Promise<Page<Segment>> {
        const answer = await this.retrieve(pageOfSegments(filter, page, size, cookie));
        return { rows: answer.entities.map(toSegment), cookie: pagingCookie(answer) };
    }

    public async count(filter: SegmentFilter): Promise<number> {
        const answer = await this.retrieve(countOfSegments(filter));
        return Number(answer.entities[0]?.total ?? 0);
    }

    /** The segments found, in no order; one query for up to 200 ids. */
    public async byId(ids: readonly string[]): Promise<Segment[]> {
        const chunks = Array.from({ length: Math.ceil(ids.length / IdsPerQuery) }, (_, i) => ids.slice(i * IdsPerQuery, (i + 1) * IdsPerQuery));
        const answers = await Promise.all(chunks.map((chunk) => this.retrieve(segmentsById(chunk))));
        return answers.flatMap((answer) => answer.entities.map(toSegment));
    }

    private retrieve(fetchXml: string): Promise<ComponentFramework.WebApi.RetrieveMultipleResponse> {
        return this.webApi.retrieveMultipleRecords(Table.LogicalName, `?fetchXml=${encodeURIComponent(fetchXml)}`);
    }
}

function toSegment(row: Row): Segment {
    const members = row[Table.EvaluatedOn] ? row[Table.MemberCount] : undefined;
    return {
        id: plainGuid(String(row[Table.Id])),
        name: String(row[Table.Name] ?? ""),
        source: label(row, Table.Source),
        entityType: String(row[Table.EntityType] ?? ""),
        members: typeof members === "number" ? members : undefined,
        status: label(row, Table.StatusReason),
        active: row[Table.State] === ActiveState,
        takesMembers: row[Table.Type] === StaticType && row[Table.Source] === OwnSource,
    };
}

function label(row: Row, column: string): string {
    return String(row[`${column}@OData.Community.Display.V1.FormattedValue`] ?? "");
}
