import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { misfits } from "../../shared/model/journey/checkJourney";
import { withoutReferences } from "../../shared/model/journey/editJourney";
import { audienceOf } from "../../shared/model/journey/journeyDocument";
import { useJourney } from "../journeyScope";

/** After a change of audience: names the segments that no longer fit, and removes them only when told to. */
export const MisfitNotice: React.FC = () => {
    const { text, tables } = useHost();
    const { journey, segments, disabled, edit } = useJourney();
    const leftOver = misfits(journey, segments);
    const audience = segments.get(audienceOf(journey) ?? "");
    if (leftOver.length === 0 || !audience) return null;

    const names = leftOver.map(({ id }) => segments.get(id)?.name ?? id);
    function remove(): void {
        edit(withoutReferences(journey, leftOver), { said: text("Designer_Removed", names.join(", ")), focus: { path: "$.trigger.audience" } });
    }

    return (
        <div role="alert" className="segj-notice">
            <p className="segj-small">{text("Designer_Misfits", tables.nameOf(audience.entityType))}</p>
            <ul className="segj-noticelist">
                {leftOver.map(({ id, role, path }, index) => (
                    <li key={path}>{text("Designer_Misfit", names[index] ?? id, text(`Designer_Role_${role}`))}</li>
                ))}
            </ul>
            {!disabled && (
                <Button size="small" onClick={remove}>
                    {leftOver.length === 1 ? text("Designer_Misfits_RemoveOne") : text("Designer_Misfits_Remove", leftOver.length)}
                </Button>
            )}
        </div>
    );
};
