import { Button, Spinner } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../host";
import { AddIcon, ErrorIcon } from "../ui/icons";
import { useLookupStyles } from "./lookupStyles";
import { SegmentGrid, SegmentGridProps } from "./SegmentGrid";
import { useFoundText } from "./useFoundText";
import type { SegmentResults } from "./useSegmentResults";

export interface SegmentListProps extends Omit<SegmentGridProps, "results"> {
    readonly results?: SegmentResults;
    readonly searching: boolean;
    /** Why the list is shorter than all segments. */
    readonly note?: string;
    readonly onNew: () => void;
    readonly onRetry: () => void;
}

export const SegmentList: React.FC<SegmentListProps> = ({ results, searching, note, onNew, onRetry, ...grid }) => {
    const { text } = useHost();
    const styles = useLookupStyles();
    const found = useFoundText(results);
    return (
        <>
            {note && <div className={styles.note}>{note}</div>}
            {results?.error !== undefined && (
                <div role="alert" className={styles.state}>
                    <ErrorIcon />
                    {text("Picker_Error", (results.error as Error).message)}
                    <Button size="small" onClick={onRetry}>
                        {text("Picker_Retry")}
                    </Button>
                </div>
            )}
            {results?.total === undefined && results?.error === undefined && (
                <div className={styles.state}>
                    <Spinner size="tiny" label={text("Picker_Loading")} />
                </div>
            )}
            {results?.total === 0 && <div className={styles.state}>{results.filter.search ? text("Picker_NothingFor", results.filter.search) : text("Picker_Nothing")}</div>}
            {results && (results.total ?? 0) > 0 && <SegmentGrid {...grid} results={results} />}
            <div className={styles.footer}>
                <Button appearance="subtle" size="small" icon={<AddIcon />} onClick={onNew}>
                    {text("Picker_New")}
                </Button>
                <span className={styles.count}>{searching ? text("Picker_Loading") : found}</span>
            </div>
        </>
    );
};
