import { Spinner, useId } from "@fluentui/react-components";
import * as React from "react";
import type { Person } from "../../../shared/dataverse/peopleQueries";
import { useHost } from "../../../shared/host";
import type { TableDefinition } from "../../../shared/model/tables/tableDefinition";
import { rowAfterKey } from "../../../shared/picker/listKeys";
import { MaxRowsInView, scrollTopFor, windowAt } from "../../../shared/picker/listWindow";
import { useLookupStyles } from "../../../shared/picker/lookupStyles";
import { useFoundText } from "../../../shared/picker/useFoundText";
import { usePagedResults } from "../../../shared/picker/usePagedResults";
import { Failure } from "../Failure";
import { useInsight } from "../insightServices";

const PersonHeight = 44;

export interface PersonSearchProps {
    readonly table: TableDefinition;
    readonly onPick: (person: Person) => void;
}

/** Finds people by name or e-mail address (ARIA combobox with a listbox): the server searches, and rows are read as they come into view. */
export const PersonSearch: React.FC<PersonSearchProps> = ({ table, onPick }) => {
    const { text } = useHost();
    const { people } = useInsight();
    const field = useLookupStyles();
    const id = useId("people");
    const scroller = React.useRef<HTMLDivElement>(null);
    const [search, setSearch] = React.useState("");
    const [active, setActive] = React.useState(0);
    const [scrollTop, setScrollTop] = React.useState(0);
    const filter = React.useMemo(() => ({ table, search }), [table, search]);
    const { results, searching } = usePagedResults(people, filter);
    const found = useFoundText(results, "Insight");
    const total = results?.total ?? 0;
    const { first, last } = windowAt(scrollTop, PersonHeight, MaxRowsInView, total);
    const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

    React.useEffect(() => results?.need(first, last));

    React.useLayoutEffect(() => {
        const list = scroller.current;
        if (!list) return;
        list.scrollTop = scrollTopFor(active, list.scrollTop, PersonHeight, MaxRowsInView);
        setScrollTop(list.scrollTop);
    }, [active, results]);

    /** Of Enter: a list that is still being searched may get another person into that row. Who is clicked is who was seen. */
    function pickActive(): void {
        const person = results?.at(active);
        if (person && !searching) onPick(person);
    }

    function onKeyDown(e: React.KeyboardEvent): void {
        const row = e.shiftKey || e.ctrlKey || e.metaKey ? undefined : rowAfterKey(e.key, active, total, MaxRowsInView);
        if (e.key === "Enter") pickActive();
        else if (row !== undefined && e.key !== "Home" && e.key !== "End") setActive(row);
        else return;
        e.preventDefault();
    }

    return (
        <div className="segi">
            <div className={field.field}>
                <input
                    className={field.input}
                    role="combobox"
                    aria-label={text("Insight_Person")}
                    aria-expanded={total > 0}
                    aria-controls={id}
                    aria-autocomplete="list"
                    aria-activedescendant={results?.at(active) && `${id}-${active}`}
                    autoComplete="off"
                    placeholder={text("Insight_Person_Search")}
                    value={search}
                    onChange={(e) => {
                        setSearch(e.target.value);
                        setActive(0);
                    }}
                    onKeyDown={onKeyDown}
                />
                {searching && <Spinner size="extra-tiny" aria-label={text("Picker_Loading")} />}
            </div>
            {results?.error !== undefined && <Failure title={text("Insight_PeopleFailed")} message={(results.error as Error).message} onRetry={() => results.retry()} />}
            <div
                id={id}
                ref={scroller}
                role="listbox"
                aria-label={text("Insight_Person")}
                className="segi-list"
                style={{ height: Math.min(total, MaxRowsInView) * PersonHeight }}
                onScroll={(e) => setScrollTop(e.currentTarget.scrollTop)}
                onMouseDown={(e) => e.preventDefault()}
            >
                <div role="presentation" style={{ position: "relative", height: total * PersonHeight }}>
                    {rows.map((row) => {
                        const person = results?.at(row);
                        return (
                            <div
                                key={row}
                                id={`${id}-${row}`}
                                role="option"
                                aria-selected={row === active}
                                aria-posinset={row + 1}
                                aria-setsize={results?.totalIsExact ? total : -1}
                                className="segi-person"
                                style={{ height: PersonHeight, transform: `translateY(${row * PersonHeight}px)` }}
                                onClick={() => person && onPick(person)}
                            >
                                <span>{person?.name ?? text("Picker_Loading")}</span>
                                {person?.email && <span className="segi-note">{person.email}</span>}
                            </div>
                        );
                    })}
                </div>
            </div>
            <div role="status" className="segi-note">
                {searching ? "" : found}
            </div>
        </div>
    );
};
