import { JourneyTable } from "./schema";

/** The status reason of a journey; undefined where the user may not read it. */
export async function readJourneyStatus(webApi: Pick<ComponentFramework.WebApi, "retrieveMultipleRecords">, id: string): Promise<number | undefined> {
    const fetchXml = `<fetch><entity name="${JourneyTable.LogicalName}"><attribute name="${JourneyTable.StatusReason}"/><filter><condition attribute="${JourneyTable.Id}" operator="eq" value="${id}"/></filter></entity></fetch>`;
    const { entities } = await webApi.retrieveMultipleRecords(JourneyTable.LogicalName, `?fetchXml=${encodeURIComponent(fetchXml)}`);
    const status = (entities[0] as Record<string, unknown> | undefined)?.[JourneyTable.StatusReason];
    return typeof status === "number" ? status : undefined;
}
