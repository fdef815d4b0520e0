import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import type { Segment } from "../../shared/model/segment";
import { whyNotFitting } from "../../shared/picker/whyNot";
import { AddIcon } from "../../shared/ui/icons";
import { useBuilder } from "../builderScope";
import { useServices } from "../builderServices";
import { OptionList } from "../../shared/fields/OptionList";
import { useFound } from "../../shared/fields/useFound";

export interface SegmentSearchProps {
    readonly label: string;
    /** Only segments of this table are found. */
    readonly table: string;
    readonly onChoose: (segment: Segment) => void;
    readonly onNew: () => void;
}

const SegmentsFound = 50;

/** Finds segments by name: each with its source and members, and why it cannot be chosen. */
export const SegmentSearch: React.FC<SegmentSearchProps> = ({ label, table, onChoose, onNew }) => {
    const { text, number, segments } = useHost();
    const { segmentId } = useServices();
    const { tableName } = useBuilder();
    const find = React.useCallback(async (search: string) => (await segments.page({ search, entityType: table }, 1, SegmentsFound)).rows, [segments, table]);
    const { items, note, search } = useFound(find);
    const fits = whyNotFitting(text, tableName, table);
    const own = segmentId();
    const membersOf = ({ members }: Segment) => (members === undefined ? text("Picker_NotEvaluated") : members === 1 ? text("Picker_OneMember") : text("Picker_Members", number(members)));
    const options = items.map((segment) => ({
        key: segment.id,
        label: segment.name,
        detail: text("Builder_ToOne", segment.source, membersOf(segment)),
        group: text("Picker_Only", tableName(table)),
        reason: segment.id === own ? text("Builder_Reason_Itself") : fits(segment),
    }));
    return (
        <>
            <OptionList
                label={label}
                options={options}
                note={note ?? (items.length < SegmentsFound ? undefined : text("Picker_FoundMore", number(SegmentsFound)))}
                onType={search}
                onChoose={(id) => {
                    const chosen = items.find((segment) => segment.id === id);
                    if (chosen) onChoose(chosen);
                }}
            />
            <Button appearance="subtle" size="small" icon={<AddIcon />} onClick={onNew}>
                {text("Picker_New")}
            </Button>
        </>
    );
};
