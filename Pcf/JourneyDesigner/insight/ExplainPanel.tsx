import { Spinner } from "@fluentui/react-components";
import * as React from "react";
import type { Person } from "../../shared/dataverse/peopleQueries";
import { useHost } from "../../shared/host";
import { useChanges } from "../../shared/ui/useChanges";
import { Explanation } from "./explanation/Explanation";
import { Failure } from "./Failure";
import { useInsight } from "./insightServices";
import { PersonSearch } from "./people/PersonSearch";
import { useAudienceTable } from "./people/useAudienceTable";

export interface ExplainPanelProps {
    /** Undefined until the journey is saved. */
    readonly journeyId?: string;
    /** As it is written now, saved or not. */
    readonly definition: string;
    readonly onGoTo?: (tileId: string) => void;
}

/** Pick a person, and see why he is in the journey or not. */
export const ExplainPanel: React.FC<ExplainPanelProps> = ({ journeyId, definition, onGoTo }) => {
    const { text } = useHost();
    const { definitions } = useInsight();
    useChanges(definitions);
    const [person, setPerson] = React.useState<Person>();
    const { table, hint } = useAudienceTable(definition);

    if (!journeyId) return <Note text={text("Insight_SaveFirst")} />;
    if (hint) return <Note text={hint} />;
    if (definitions.error !== undefined) return <Failure title={text("Insight_PeopleFailed")} message={definitions.error} onRetry={() => definitions.retry()} />;
    if (!table) return <Spinner size="tiny" label={text("Picker_Loading")} />;
    return (
        <div className="segi">
            {person ? (
                <Explanation key={person.id} journeyId={journeyId} definition={definition} person={person} table={table.name} onGoTo={onGoTo} onOther={() => setPerson(undefined)} />
            ) : (
                <>
                    <p>{text("Insight_Explain_Help", table.collectionLabel)}</p>
                    <PersonSearch table={table} onPick={setPerson} />
                </>
            )}
        </div>
    );
};

const Note: React.FC<{ readonly text: string }> = ({ text }) => (
    <div className="segi">
        <p>{text}</p>
    </div>
);
