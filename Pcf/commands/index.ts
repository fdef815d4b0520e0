export { canStartJourneyFromForm, canStartJourneyFromList } from "./canStartJourney";
export { canOpenSegmentFromForm, canOpenSegmentFromList } from "./canOpenSegment";
export {
    canPauseJourneyFromForm, canPauseJourneysFromList, canPublishJourneyFromForm, canPublishJourneysFromList, canResumeJourneyFromForm, canResumeJourneysFromList, canRunJourneyFromForm,
    canRunJourneysFromList, canStopJourneyFromForm, canStopJourneysFromList,
} from "./canChangeJourney";
export { canPublishFromForm, canPublishFromList, canRefreshFromForm, canRefreshFromList, canStopFromForm, canStopFromList } from "./canChangeSegment";
export { canSyncFromForm, canSyncFromList } from "./canSyncSource";
export { journeyFormLoaded } from "./journeyForm";
export { newJourneyFromForm, newJourneyFromList } from "./newJourney";
export { openSegmentFromForm, openSegmentFromList } from "./openSegment";
export { pauseJourneyFromForm, pauseJourneysFromList } from "./pauseJourney";
export { publishJourneyFromForm, publishJourneysFromList } from "./publishJourney";
export { publishSegmentFromForm, publishSegmentsFromList } from "./publishSegment";
export { refreshSegmentFromForm, refreshSegmentsFromList } from "./refreshSegment";
export { resumeJourneyFromForm, resumeJourneysFromList } from "./resumeJourney";
export { runJourneyFromForm, runJourneysFromList } from "./runJourney";
export { segmentFormLoaded } from "./segmentForm";
export { sourceFormLoaded } from "./sourceForm";
export { stopJourneyFromForm, stopJourneysFromList } from "./stopJourney";
export { stopSegmentFromForm, stopSegmentsFromList } from "./stopSegment";
export { syncSourceFromForm, syncSourcesFromList } from "./syncSource";
