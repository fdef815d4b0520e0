import { address } from "./webApi";

/** What time it is in the environment under test. */
export async function environmentTime(): Promise<Date> {
    return timeOf(await fetch(`${address()}/sandbox/clock`));
}

/** Sets the environment's clock forward to a time; what is due by then is done by its scheduler. */
export async function setClock(to: Date): Promise<void> {
    await timeOf(await fetch(`${address()}/sandbox/clock`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ to: to.toISOString() }) }));
}

/** Sets the environment's clock forward by minutes. */
export async function advanceClock(minutes: number): Promise<void> {
    await setClock(new Date((await environmentTime()).getTime() + minutes * 60_000));
}

async function timeOf(answer: Response): Promise<Date> {
    if (!answer.ok) throw new Error(`The clock answered ${answer.status}: ${await answer.text()}`);
    return new Date(((await answer.json()) as { now: string }).now);
}
