import * as React from "react";
import type { KnownSegments } from "../shared/model/journey/checkJourney";
import type { QueryProblem } from "../shared/model/query/checkQuery";
import type { QueryDocument } from "../shared/model/query/queryNode";
import type { Segment } from "../shared/model/segment";
import type { TableDefinition } from "../shared/model/tables/tableDefinition";

/** Where the focus goes after an edit. */
export interface FocusGoal {
    readonly path: string;
    /** Into the row's first field instead of the row itself. */
    readonly field?: boolean;
}

export interface Edit {
    /** Announced to screen readers. */
    readonly said?: string;
    readonly focus?: FocusGoal;
    /** Typing in one place is one step back. */
    readonly place?: string;
}

/** What every part of the builder looks at, and how it changes the query. */
export interface BuilderScope {
    readonly query: QueryDocument;
    readonly problems: readonly QueryProblem[];
    readonly disabled: boolean;
    readonly segments: KnownSegments;
    readonly learn: (segment: Segment) => void;
    readonly table: (name: string) => TableDefinition | undefined;
    readonly tableName: (name: string) => string;
    readonly edit: (text: string, edit: Edit) => void;
    /** Path of the row that is the one tab stop among the rows. */
    readonly stop: string;
    readonly setStop: (path: string) => void;
    readonly moveFocus: (goal: FocusGoal) => void;
}

export const BuilderScopeContext = React.createContext<BuilderScope | undefined>(undefined);

export function useBuilder(): BuilderScope {
    const scope = React.useContext(BuilderScopeContext);
    if (!scope) throw new Error("BuilderScopeContext is missing.");
    return scope;
}
