import { Button, makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import type { LookupValue } from "../data/row";
import { t } from "../strings/strings";
import { DismissIcon } from "../ui/icons";
import type { FieldNames } from "./ControlProps";
import { RecordLink } from "./RecordLink";

const useStyles = makeStyles({
    chip: { display: "flex", alignItems: "center", minHeight: "32px", padding: "0 4px 0 10px", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium },
    name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** The record a lookup points at: a link and, where it may be changed, a button that clears it. */
export const LookupChip: React.FC<{ names: FieldNames; value: LookupValue; onClear?: () => void }> = ({ names, value, onClear }) => {
    const styles = useStyles();
    return (
        <div className={styles.chip} role="group" aria-labelledby={names["aria-labelledby"]} aria-label={names["aria-label"]}>
            <span className={styles.name}><RecordLink value={value} /></span>
            {onClear && <Button id={names.id} appearance="transparent" size="small" icon={<DismissIcon />} aria-label={`${t("clear")} ${value.name}`} onClick={onClear} />}
        </div>
    );
};
