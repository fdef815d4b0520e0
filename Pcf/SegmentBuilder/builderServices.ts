import * as React from "react";
import { currentRecord } from "../shared/dataverse/currentRecord";
import { SegmentTable } from "../shared/dataverse/schema";
import { Preview, previewSegment } from "../shared/dataverse/segmentPreview";

/** What only the builder needs of the app around it; the rest all controls share. */
export interface BuilderServices {
    readonly segmentId: () => string | undefined;
    readonly preview: (entityType: string, query: string) => Promise<Preview>;
}

export function createServices(current: () => Pick<ComponentFramework.Context<unknown>, "webAPI">): BuilderServices {
    const segmentId = () => currentRecord(SegmentTable.LogicalName);
    return { segmentId, preview: (entityType, query) => previewSegment(current().webAPI, { entityType, query, segmentId: segmentId() }) };
}

const ServicesContext = React.createContext<BuilderServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): BuilderServices {
    const services = React.useContext(ServicesContext);
    if (!services) throw new Error("ServicesProvider is missing.");
    return services;
}
