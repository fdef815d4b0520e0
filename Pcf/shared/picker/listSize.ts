import { NarrowRowHeight, RowHeight } from "./gridStyles";
import { MaxRowsInView } from "./listWindow";

export interface ListSize {
    readonly width: number;
    readonly narrow: boolean;
    readonly rowsInView: number;
}

const Widest = 760;
const WideEnoughForColumns = 620;
const Margin = 24;
/** Note, column header and footer, and some room to the field. */
const AroundRows = 160;

/** The list grows over the column it stands in, but not over the page. */
export function listSize(pageWidth: number, pageHeight: number): ListSize {
    const width = Math.min(Widest, pageWidth - Margin);
    const narrow = width < WideEnoughForColumns;
    const fitting = Math.floor((pageHeight / 2 - AroundRows + Margin) / (narrow ? NarrowRowHeight : RowHeight));
    return { width, narrow, rowsInView: Math.min(MaxRowsInView, Math.max(3, fitting)) };
}
