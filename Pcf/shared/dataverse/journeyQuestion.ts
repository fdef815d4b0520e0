import { action, executeCustomApi } from "./customApi";

/** A journey as it is stored, or with a definition that is not saved yet. */
export interface JourneyQuestion {
    readonly journeyId?: string;
    readonly definition?: string;
}

const Guids = ["JourneyId", "MemberId"];

/** Asks one of the custom APIs that look at a journey and answer with JSON. */
export async function askOfJourney<T>(webApi: ComponentFramework.WebApi, name: string, { journeyId, definition }: JourneyQuestion, memberId?: string): Promise<T> {
    const given = { JourneyId: journeyId, Definition: definition, MemberId: memberId };
    const parameters = Object.fromEntries(Object.entries(given).filter((parameter): parameter is [string, string] => !!parameter[1]));
    const { Result } = await executeCustomApi<{ Result: string }>(webApi, action(name, parameters, Guids));
    return JSON.parse(Result) as T;
}
