import * as React from "react";
import { useServices } from "./designerServices";

/** The status reason of the form's journey, read again whenever the row was saved or locked: publishing and pausing do both. */
export function useJourneyStatus(modifiedOn: number | undefined, disabled: boolean): number | undefined {
    const { journeyId, status } = useServices();
    const [known, setKnown] = React.useState<number>();

    React.useEffect(() => {
        let current = true;
        const id = journeyId();
        // without it the designer is what the form says: locked or not
        if (id !== undefined) void status(id).then((found) => current && setKnown(found), () => current && setKnown(undefined));
        return () => {
            current = false;
        };
    }, [journeyId, status, modifiedOn, disabled]);

    return known;
}
