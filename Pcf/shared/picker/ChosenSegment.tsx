import { Button, Link } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../host";
import { DismissIcon, SegmentIcon } from "../ui/icons";
import { useLookupStyles } from "./lookupStyles";

export interface ChosenSegmentProps {
    readonly id: string;
    readonly name: string;
    readonly source?: string;
    readonly onClear?: () => void;
}

/** A chosen segment inside the field, as a lookup shows its record. */
export const ChosenSegment: React.FC<ChosenSegmentProps> = ({ id, name, source, onClear }) => {
    const { text, openSegment } = useHost();
    const styles = useLookupStyles();
    return (
        <>
            <span className={styles.chip}>
                <span className={styles.chipIcon}>
                    <SegmentIcon />
                </span>
                <Link as="button" className={styles.chipName} title={name} onClick={() => openSegment(id)}>
                    {name}
                </Link>
                {source && <span className={styles.chipSource} title={source}>{source}</span>}
            </span>
            {onClear && <Button appearance="transparent" size="small" icon={<DismissIcon />} aria-label={text("Picker_Clear", name)} onClick={onClear} />}
        </>
    );
};
