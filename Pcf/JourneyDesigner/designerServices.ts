import * as React from "react";
import { ActivityTable, readActivityTables } from "../shared/dataverse/activityTables";
import { currentRecord } from "../shared/dataverse/currentRecord";
import { readJourneyStatus } from "../shared/dataverse/journeyStatus";
import { readMetadata } from "../shared/dataverse/metadataApi";
import { JourneyTable } from "../shared/dataverse/schema";

/** What only the designer needs of the app around it; the rest all controls share. */
export interface DesignerServices {
    /** Undefined while the journey is not saved. */
    readonly journeyId: () => string | undefined;
    readonly status: (journeyId: string) => Promise<number | undefined>;
    /** Read once, when somebody first chooses one. */
    readonly activities: () => Promise<readonly ActivityTable[]>;
}

export function createServices(current: () => Pick<ComponentFramework.Context<unknown>, "webAPI">): DesignerServices {
    let activities: Promise<readonly ActivityTable[]> | undefined;
    return {
        activities: () => (activities ??= readActivityTables(readMetadata)),
        journeyId: () => currentRecord(JourneyTable.LogicalName),
        status: (journeyId) => readJourneyStatus(current().webAPI, journeyId),
    };
}

const ServicesContext = React.createContext<DesignerServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): DesignerServices {
    const services = React.useContext(ServicesContext);
    if (!services) throw new Error("ServicesProvider is missing.");
    return services;
}
