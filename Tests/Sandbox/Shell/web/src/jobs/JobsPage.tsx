import { makeStyles, MessageBar, MessageBarBody, Table, TableBody, TableHeader, TableHeaderCell, TableRow, ToggleButton, tokens } from "@fluentui/react-components";
import * as React from "react";
import { type StringKey, t } from "../strings/strings";
import { countOf, jobGroups } from "./jobModel";
import { JobRow } from "./JobRow";
import { type JobSort, useJobs } from "./useJobs";

const useStyles = makeStyles({
    filter: { display: "flex", gap: "8px", flexWrap: "wrap", marginBottom: "12px" },
    failed: { color: tokens.colorPaletteRedForeground1 },
    list: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2, overflowX: "auto" },
    table: { minWidth: "900px" },
    header: { fontWeight: 600 },
    note: { padding: "12px", color: tokens.colorNeutralForeground2 },
});

const columns: readonly { key: string; label: StringKey; width: string }[] = [
    { key: "name", label: "jobName", width: "38%" },
    { key: "status", label: "jobStatus", width: "17%" },
    { key: "createdOn", label: "jobCreatedOn", width: "14%" },
    { key: "startedOn", label: "jobStartedOn", width: "14%" },
    { key: "seconds", label: "jobSeconds", width: "8%" },
    { key: "retries", label: "jobRetries", width: "9%" },
];

/** The environment's system jobs, as they come and go. */
export const JobsPage: React.FC<{ languageTag: string; timeZone: string }> = ({ languageTag, timeZone }) => {
    const styles = useStyles();
    const [group, setGroup] = React.useState("all");
    const [sort, setSort] = React.useState<JobSort>({ column: "createdOn", descending: true });
    const status = jobGroups.find(({ key }) => key === group)?.status ?? [];
    const { list, error } = useJobs(status, sort);
    const timeText = (time: string | undefined): string => (time ? new Date(time).toLocaleString(languageTag, { timeZone, dateStyle: "short", timeStyle: "medium" }) : "");
    const total = countOf(list?.counts ?? {}, status);
    const jobs = list?.jobs ?? [];
    return (
        <>
            <div className={styles.filter} role="group" aria-label={t("jobsFilter")}>
                {jobGroups.map(({ key, label, status: each }) => {
                    const count = countOf(list?.counts ?? {}, each);
                    return (
                        <ToggleButton key={key} size="small" checked={key === group} className={key === "failed" && count > 0 ? styles.failed : undefined} onClick={() => setGroup(key)}>
                            {t(label)} {count.toLocaleString(languageTag)}
                        </ToggleButton>
                    );
                })}
            </div>
            {error && <MessageBar intent="error"><MessageBarBody>{error}</MessageBarBody></MessageBar>}
            <div className={styles.list} tabIndex={0} role="region" aria-label={t("jobs")}>
                <Table className={styles.table} aria-label={t("jobs")} size="small" sortable>
                    <TableHeader>
                        <TableRow>
                            {columns.map(({ key, label, width }) => (
                                <TableHeaderCell key={key} style={{ width }} className={styles.header} sortDirection={sort.column === key ? (sort.descending ? "descending" : "ascending") : undefined}
                                    onClick={() => setSort({ column: key, descending: sort.column === key && !sort.descending })}>
                                    {t(label)}
                                </TableHeaderCell>
                            ))}
                            <TableHeaderCell sortable={false} className={styles.header} style={{ width: "72px" }}>{t("jobMore")}</TableHeaderCell>
                        </TableRow>
                    </TableHeader>
                    <TableBody>{jobs.map((job) => <JobRow key={job.id} job={job} columns={columns.length + 1} timeText={timeText} />)}</TableBody>
                </Table>
                {list && jobs.length === 0 && <div className={styles.note}>{t("jobNone")}</div>}
                {total > jobs.length && jobs.length > 0 && <div className={styles.note}>{t("jobFirst", jobs.length, total.toLocaleString(languageTag))}</div>}
            </div>
        </>
    );
};
