import { Textarea } from "@fluentui/react-components";
import * as React from "react";
import { ColumnChooser } from "../../../shared/conditions/ColumnChooser";
import { ComparisonFields } from "../../../shared/conditions/ComparisonFields";
import { useComparisonText } from "../../../shared/conditions/useComparisonText";
import { Message } from "../../../shared/fields/Message";
import { useHost } from "../../../shared/host";
import { withValue } from "../../../shared/model/journey/editTiles";
import type { FilterCondition } from "../../../shared/model/journey/tile";
import { problemOfComparison } from "../../../shared/model/query/checkComparison";
import { shownOperators, toWritten } from "../../../shared/model/query/likePattern";
import type { Comparison } from "../../../shared/model/query/queryNode";
import { readFilterText } from "../../../shared/model/query/readFilterText";
import { conditionXml, groupXml } from "../../../shared/model/query/writeQuery";
import { replaceSpan } from "../../../shared/model/xml/editXml";
import { parseXml } from "../../../shared/model/xml/parseXml";
import { useTables } from "../../../shared/tables/tableServices";
import { useJourney } from "../../journeyScope";

/** Columns and values that somebody's row must have; a filter that is more than that is shown as FetchXML. */
export const FilterFields: React.FC<{ readonly condition: FilterCondition }> = ({ condition }) => {
    const { text } = useHost();
    const { journey, entityType, disabled, edit } = useJourney();
    const { definitions } = useTables();
    const { filter, path } = condition;
    const write = (next: string, typing?: boolean) => edit(withValue(journey, condition, "filter", JSON.stringify(next)), { place: typing ? path : undefined });

    if (!entityType) return <p className="seg-note segj-hint">{text("Designer_AudienceFirst")}</p>;
    const columns = definitions.table(entityType)?.columns ?? [];
    if (filter === "") {
        const begin = (column: string, operator: string) => write(groupXml("and", conditionXml(toWritten({ column, operator, values: [] }))));
        return disabled ? <span>---</span> : <ColumnChooser columns={columns} name={text("Branch_ChooseColumn")} onChoose={({ name, kind }) => begin(name, shownOperators(kind)[0] ?? "eq")} />;
    }
    const read = readFilterText(filter);
    if (!read) return <RawFilter filter={filter} disabled={disabled} onChange={(next) => write(next, true)} />;
    return (
        <>
            {read.comparisons.map(({ element, ...comparison }, index) => (
                <React.Fragment key={index}>
                    {index > 0 && <span className="seg-note">{text(`Condition_${read.conjunction}`)}</span>}
                    <FilterRow table={entityType} comparison={comparison} disabled={disabled} onChange={(next, typing) => write(replaceSpan(filter, element, conditionXml(next)), typing)} />
                </React.Fragment>
            ))}
        </>
    );
};

interface FilterRowProps {
    readonly table: string;
    readonly comparison: Comparison;
    readonly disabled: boolean;
    readonly onChange: (comparison: Comparison, typing: boolean) => void;
}

const FilterRow: React.FC<FilterRowProps> = ({ table, comparison, disabled, onChange }) => {
    const { text } = useHost();
    const { definitions } = useTables();
    const sentence = useComparisonText(table, comparison);
    const code = problemOfComparison(comparison, definitions.table(table));
    return (
        <>
            {disabled ? <span>{sentence}</span> : <ComparisonFields table={table} comparison={comparison} onChange={onChange} />}
            {code && <Message kind="warning">{text(`Condition_Problem_${code}`)}</Message>}
        </>
    );
};

const RawFilter: React.FC<{ readonly filter: string; readonly disabled: boolean; readonly onChange: (filter: string) => void }> = ({ filter, disabled, onChange }) => {
    const { text } = useHost();
    const reading = React.useMemo(() => parseXml(filter), [filter]);
    return (
        <>
            <p className="seg-note">{text("Branch_Raw")}</p>
            <Textarea aria-label={text("Branch_FetchXml")} textarea={{ className: "segj-code", spellCheck: false }} rows={5} resize="vertical" readOnly={disabled} value={filter} onChange={(_, { value }) => onChange(value)} />
            {"error" in reading && <Message kind="error">{text("Branch_NoXml", reading.error.line, reading.error.column)}</Message>}
        </>
    );
};
