import * as React from "react";
import { currentRecord } from "../shared/dataverse/currentRecord";
import { readJourneyStatus } from "../shared/dataverse/journeyStatus";
import { JourneyTable } from "../shared/dataverse/schema";

/** What only the designer needs of the app around it; the rest all controls share. */
export interface DesignerServices {
    /** Undefined while the journey is not saved. */
    readonly journeyId: () => string | undefined;
    readonly status: (journeyId: string) => Promise<number | undefined>;
}

export function createServices(current: () => Pick<ComponentFramework.Context<unknown>, "webAPI">): DesignerServices {
    return {
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
