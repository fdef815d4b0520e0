import { Badge, Button, makeStyles, mergeClasses, TableCell, TableRow, tokens } from "@fluentui/react-components";
import * as React from "react";
import { t } from "../strings/strings";
import { ChevronDownIcon } from "../ui/icons";
import { failed, type JobModel, postponed, statusLabel } from "./jobModel";

const useStyles = makeStyles({
    failed: { boxShadow: `inset 3px 0 0 ${tokens.colorPaletteRedBorderActive}` },
    dim: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    error: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere", display: "-webkit-box", WebkitLineClamp: "2", WebkitBoxOrient: "vertical", overflow: "hidden" },
    number: { fontVariantNumeric: "tabular-nums" },
    text: { margin: "4px 0 12px", padding: "8px", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
    cell: { paddingTop: "6px", paddingBottom: "6px" },
    turned: { transform: "rotate(180deg)" },
});

interface Props {
    job: JobModel;
    columns: number;
    timeText: (time: string | undefined) => string;
}

/** A system job; message and trace open below it. */
export const JobRow: React.FC<Props> = ({ job, columns, timeText }) => {
    const styles = useStyles();
    const [open, setOpen] = React.useState(false);
    const hasFailed = job.status === failed;
    return (
        <>
            <TableRow className={mergeClasses(hasFailed && styles.failed)}>
                <TableCell className={styles.cell}>
                    <div>{job.name}</div>
                    <div className={styles.dim}>{[job.message, job.table].filter(Boolean).join(" · ")}</div>
                    {job.error && <div className={hasFailed ? styles.error : styles.dim}>{job.error}</div>}
                </TableCell>
                <TableCell><Status job={job} timeText={timeText} /></TableCell>
                <TableCell className={styles.number}>{timeText(job.createdOn)}</TableCell>
                <TableCell className={styles.number}>{timeText(job.startedOn)}</TableCell>
                <TableCell className={styles.number}>{job.seconds?.toFixed(2)}</TableCell>
                <TableCell className={styles.number}>{job.retries > 0 && job.retries}</TableCell>
                <TableCell>
                    {(job.error || job.log) && (
                        <Button appearance="subtle" size="small" aria-expanded={open} aria-label={t("jobDetails", job.name ?? "")} icon={<ChevronDownIcon className={mergeClasses(open && styles.turned)} />} onClick={() => setOpen(!open)} />
                    )}
                </TableCell>
            </TableRow>
            {open && (
                <TableRow>
                    <TableCell colSpan={columns}>
                        {job.error && <><strong>{t("jobError")}</strong><pre className={styles.text}>{job.error}</pre></>}
                        {job.log && <><strong>{t("jobLog")}</strong><pre className={styles.text}>{job.log}</pre></>}
                    </TableCell>
                </TableRow>
            )}
        </>
    );
};

const colors: Record<number, "danger" | "success" | "warning" | "brand"> = { [failed]: "danger", 30: "success", [postponed]: "warning", 20: "brand" };

const Status: React.FC<Pick<Props, "job" | "timeText">> = ({ job, timeText }) => {
    const styles = useStyles();
    return (
        <>
            <Badge appearance="tint" color={colors[job.status] ?? "informative"}>{t(statusLabel(job.status))}</Badge>
            {job.status === postponed && job.postponedUntil && <div className={styles.dim}>{t("jobUntil", timeText(job.postponedUntil))}</div>}
        </>
    );
};
