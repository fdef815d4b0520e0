export { canStartJourneyFromForm, canStartJourneyFromList } from "./canStartJourney";
export { canOpenSegmentFromForm, canOpenSegmentFromList } from "./canOpenSegment";
export { newJourneyFromForm, newJourneyFromList } from "./newJourney";
export { openSegmentFromForm, openSegmentFromList } from "./openSegment";
