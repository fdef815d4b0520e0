import { Button, Popover, PopoverSurface, useId } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../host";
import type { Segment } from "../model/segment";
import { SearchIcon } from "../ui/icons";
import { LiveRegion } from "../ui/LiveRegion";
import { ChosenSegment } from "./ChosenSegment";
import { useLookupStyles } from "./lookupStyles";
import { rowId } from "./SegmentGrid";
import { SegmentList } from "./SegmentList";
import { useSegmentLookup } from "./useSegmentLookup";
import { WhyNot } from "./whyNot";

export interface SegmentLookupProps {
    /** Names the field for screen readers; the form shows its own label. */
    readonly label: string;
    readonly value?: Pick<Segment, "id" | "name"> & Partial<Segment>;
    readonly disabled?: boolean;
    /** Only segments of this entity type are listed. */
    readonly entityType?: string;
    /** Entity type of a new segment, also where the list is not filtered by it. */
    readonly newEntityType?: string;
    /** Only segments that people can be added to, one by one, are listed; a new segment is one of them. */
    readonly takesMembers?: boolean;
    readonly note?: string;
    readonly whyNot: WhyNot;
    readonly onPick: (segment: Segment) => void;
    readonly onClear?: () => void;
}

/** A lookup for segments: a combobox that opens a grid (ARIA "editable combobox with grid popup"). */
export const SegmentLookup: React.FC<SegmentLookupProps> = (props) => {
    const { label, value, disabled, note, whyNot, onClear } = props;
    const { text } = useHost();
    const styles = useLookupStyles();
    const gridId = useId("segments");
    const lookup = useSegmentLookup(props);

    if (disabled) return <div className={styles.field}>{value ? <ChosenSegment {...value} /> : <span className={styles.empty}>---</span>}</div>;
    return (
        <div role="group" aria-label={label} ref={lookup.field} onBlur={lookup.onBlur}>
            <div className={styles.field}>
                {value && !lookup.editing ? (
                    <ChosenSegment {...value} onClear={onClear && lookup.clear} />
                ) : (
                    <input
                        ref={lookup.input}
                        className={styles.input}
                        role="combobox"
                        aria-label={label}
                        aria-haspopup="grid"
                        aria-expanded={lookup.open}
                        aria-controls={lookup.open ? gridId : undefined}
                        aria-activedescendant={lookup.open && lookup.active >= 0 ? rowId(gridId, lookup.active) : undefined}
                        aria-autocomplete="list"
                        autoComplete="off"
                       
                        placeholder={text("Picker_Placeholder")}
                        value={lookup.search}
                        onChange={(e) => lookup.type(e.target.value)}
                        onClick={lookup.show}
                        onKeyDown={lookup.onKeyDown}
                    />
                )}
                <Button
                    ref={lookup.button}
                    appearance="transparent"
                    size="small"
                    icon={<SearchIcon />}
                    tabIndex={value && !lookup.editing ? 0 : -1}
                    aria-label={text(value ? "Picker_Change" : "Picker_Search", label)}
                    onMouseDown={(e) => e.preventDefault()}
                    onClick={lookup.toggle}
                    onKeyDown={lookup.onButtonKeyDown}
                />
            </div>
            {lookup.error && (
                <div role="alert" className={styles.error}>
                    {lookup.error}
                </div>
            )}
            {lookup.open && (
                <Popover open unstable_disableAutoFocus positioning={{ target: lookup.field.current, position: "below", align: "start", offset: 2 }}>
                    <PopoverSurface ref={lookup.surface} aria-label={label} className={styles.surface} style={{ width: lookup.size.width }} onKeyDown={lookup.onListKeyDown}>
                        <SegmentList
                            id={gridId}
                            label={label}
                            results={lookup.results}
                            searching={lookup.searching}
                            note={note}
                            active={lookup.active}
                            rowsInView={lookup.size.rowsInView}
                            narrow={lookup.size.narrow}
                            whyNot={whyNot}
                            onPick={lookup.pickRow}
                            onNew={lookup.create}
                            onRetry={lookup.retry}
                        />
                    </PopoverSurface>
                </Popover>
            )}
            <LiveRegion text={lookup.announcement} />
        </div>
    );
};
