import * as React from "react";
import { AudiencePreview, previewAudience } from "../../shared/dataverse/audiencePreview";
import { JourneyQuestion } from "../../shared/dataverse/journeyQuestion";
import { JourneySimulation, simulateJourney } from "../../shared/dataverse/journeySimulation";
import { explainMember, MemberExplanation } from "../../shared/dataverse/memberExplanation";
import { countParticipants, ParticipantCounts } from "../../shared/dataverse/participantCounts";
import { PeopleQueries } from "../../shared/dataverse/peopleQueries";
import type { TableDefinitions } from "../../shared/dataverse/tableDefinitions";

/** What only the looks at a journey need of the app around them; the rest is the Host that all controls share. */
export interface InsightServices {
    readonly definitions: TableDefinitions;
    readonly people: PeopleQueries;
    readonly previewAudience: (question: JourneyQuestion) => Promise<AudiencePreview>;
    readonly simulateJourney: (question: JourneyQuestion) => Promise<JourneySimulation>;
    readonly countParticipants: (journeyId: string) => Promise<ParticipantCounts>;
    readonly explainMember: (question: JourneyQuestion, memberId: string) => Promise<MemberExplanation>;
    readonly openRow: (table: string, id: string) => void;
    /** What the user asked to see, kept while panes come and go. */
    readonly demand: { isAudienceShown: boolean };
    /** Day and time as the user reads them. */
    readonly dateTime: (value: Date) => string;
}

type Context = Pick<ComponentFramework.Context<unknown>, "webAPI" | "formatting" | "navigation">;

export function createInsightServices(current: () => Context, definitions: TableDefinitions): InsightServices {
    return {
        definitions,
        people: new PeopleQueries({ retrieveMultipleRecords: (...query) => current().webAPI.retrieveMultipleRecords(...query) }),
        previewAudience: (question) => previewAudience(current().webAPI, question),
        simulateJourney: (question) => simulateJourney(current().webAPI, question),
        countParticipants: (journeyId) => countParticipants(current().webAPI, journeyId),
        explainMember: (question, memberId) => explainMember(current().webAPI, question, memberId),
        openRow: (table, id) => void current().navigation.openForm({ entityName: table, entityId: id }),
        demand: { isAudienceShown: false },
        dateTime: (value) => current().formatting.formatDateShort(value, true),
    };
}

const ServicesContext = React.createContext<InsightServices | undefined>(undefined);

export const InsightServicesProvider = ServicesContext.Provider;

export function useInsight(): InsightServices {
    const services = React.useContext(ServicesContext);
    if (!services) throw new Error("InsightServicesProvider is missing.");
    return services;
}
