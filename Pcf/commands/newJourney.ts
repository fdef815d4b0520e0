import { plainGuid } from "./guid";
import { onlyOne, readSegment, SegmentFacts, segmentOfForm } from "./segment";
import { showFailure } from "./showFailure";
import { text } from "./text";

const MaxJourneyName = 150;

/** +New journey on the list: with the one selected segment as audience. */
export function newJourneyFromList(selectedItemIds: string[]): Promise<void> {
    return showFailure(async () => {
        const id = onlyOne(selectedItemIds);
        if (id !== undefined) await newJourney(await readSegment(id));
    });
}

/** +New journey on a segment's form. */
export function newJourneyFromForm(form: Xrm.FormContext): Promise<void> {
    return showFailure(async () => {
        const segment = segmentOfForm(form);
        if (segment) await newJourney(segment);
        else await Xrm.Navigation.openAlertDialog({ text: text("Commands_NotSaved") });
    });
}

async function newJourney(segment: SegmentFacts): Promise<void> {
    const answer = await Xrm.Navigation.openForm(
        { entityName: "seg_journey", useQuickCreateForm: true },
        {
            seg_entrysegmentid: segment.id,
            seg_entrysegmentidname: segment.name,
            seg_entrysegmentidtype: "seg_segment",
            seg_name: text("Commands_JourneyName", segment.name).slice(0, MaxJourneyName),
        },
    );
    // nothing is saved when the user closes the quick create form
    const journey = (answer as Partial<Xrm.Navigation.OpenFormResult> | null)?.savedEntityReference?.[0];
    if (journey) await Xrm.Navigation.openForm({ entityName: "seg_journey", entityId: plainGuid(journey.id) });
}
