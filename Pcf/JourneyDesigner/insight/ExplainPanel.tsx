import { Spinner } from "@fluentui/react-components";
import * as React from "react";
import type { Person } from "../../shared/dataverse/peopleQueries";
import { useHost } from "../../shared/host";
import { useChanges } from "../../shared/ui/useChanges";
import { Explanation } from "./explanation/Explanation";
import { Failure } from "./Failure";
import { useInsight } from "./insightServices";
import { useInsightStyles } from "./insightStyles";
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
    const styles = useInsightStyles();
    const [person, setPerson] = React.useState<Person>();
    const { table, hint } = useAudienceTable(definition);

    if (!journeyId) return <p className={styles.help}>{text("Insight_SaveFirst")}</p>;
    if (hint) return <p className={styles.help}>{hint}</p>;
    if (definitions.error !== undefined) return <Failure title={text("Insight_PeopleFailed")} message={definitions.error} onRetry={() => definitions.retry()} />;
    if (!table) return <Spinner size="tiny" label={text("Picker_Loading")} />;
    return (
        <div className={styles.part}>
            {person ? (
                <Explanation key={person.id} journeyId={journeyId} definition={definition} person={person} table={table.name} onGoTo={onGoTo} onOther={() => setPerson(undefined)} />
            ) : (
                <>
                    <p className={styles.help}>{text("Insight_Explain_Help", table.collectionLabel)}</p>
                    <PersonSearch table={table} onPick={setPerson} />
                </>
            )}
        </div>
    );
};
