import type { StringKey } from "../strings/strings";

export interface JobModel {
    id: string;
    name?: string;
    message?: string;
    table?: string;
    /** Status reason. */
    status: number;
    createdOn?: string;
    startedOn?: string;
    postponedUntil?: string;
    seconds?: number;
    retries: number;
    error?: string;
    log?: string;
}

export interface JobList {
    /** How many there are, by status reason. */
    counts: Record<string, number>;
    jobs: JobModel[];
}

/** Status reasons of system jobs that the asynchronous service sets. */
export const failed = 31;
export const postponed = 10;

/** The groups to choose from, with their status reasons; none: all. */
export const jobGroups: readonly { key: string; label: StringKey; status: readonly number[] }[] = [
    { key: "all", label: "jobAll", status: [] },
    { key: "waiting", label: "jobWaiting", status: [0, postponed] },
    { key: "running", label: "jobRunning", status: [20] },
    { key: "failed", label: "jobFailed", status: [failed] },
    { key: "succeeded", label: "jobSucceeded", status: [30] },
];

/** How many jobs a group has. */
export const countOf = (counts: JobList["counts"], status: readonly number[]): number =>
    Object.entries(counts).reduce((sum, [each, count]) => (status.length === 0 || status.includes(Number(each)) ? sum + count : sum), 0);

export const statusLabel = (status: number): StringKey => jobGroups.find((group) => group.status.includes(status))?.label ?? "jobWaiting";
