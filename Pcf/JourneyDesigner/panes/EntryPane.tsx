import * as React from "react";
import { useHost } from "../../shared/host";
import { withAudience } from "../../shared/model/journey/editJourney";
import { audienceOf } from "../../shared/model/journey/journeyDocument";
import type { Segment } from "../../shared/model/segment";
import { SegmentLookup } from "../../shared/picker/SegmentLookup";
import { whyNotFitting } from "../../shared/picker/whyNot";
import { AudienceInsight } from "../insight/AudienceInsight";
import { useServices } from "../designerServices";
import { useJourney } from "../journeyScope";
import { MisfitNotice } from "./MisfitNotice";
import { Pane, Part } from "./Pane";
import { SegmentListPart } from "./SegmentListPart";

export const EntryPane: React.FC = () => {
    const { text, tables } = useHost();
    const { journey, segments, disabled, edit, learn } = useJourney();
    const journeyId = useServices().journeyId();
    const id = audienceOf(journey);
    const audience = id === undefined ? undefined : segments.get(id);
    const tableName = (name: string) => tables.nameOf(name);

    function pick(segment: Segment): void {
        learn(segment);
        edit(withAudience(journey, segment.id), { said: text("Designer_Added", segment.name) });
    }

    return (
        <Pane title={text("Designer_Entry")}>
            <MisfitNotice />
            <Part title={text("Designer_Audience")} help={text("Designer_Audience_Help")} path="$.trigger.audience" aside={audience ? text("Designer_Audience_Type", tableName(audience.entityType)) : undefined}>
                <SegmentLookup
                    label={text("Designer_Audience")}
                    value={id === undefined ? undefined : (audience ?? { id, name: audience === null ? text("Designer_Missing", id) : text("Picker_Loading") })}
                    disabled={disabled}
                    whyNot={whyNotFitting(text, tableName, undefined)}
                    onPick={pick}
                    onClear={() => edit(withAudience(journey, undefined), { said: text("Designer_Removed", audience?.name ?? "") })}
                />
            </Part>
            <SegmentListPart role="Exclusion" title={text("Designer_Exclude")} help={text("Designer_Exclude_Help")} addLabel={text("Designer_Exclude_Add")} />
            <AudienceInsight journeyId={journeyId} definition={journey.text} />
        </Pane>
    );
};
