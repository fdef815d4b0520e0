import { HeaderHeight, NarrowRowHeight, RowHeight } from "./gridStyles";
import { MaxRowsInView } from "./listWindow";

export interface ListSize {
    readonly width: number;
    readonly narrow: boolean;
    readonly rowsInView: number;
}

const Widest = 840;
const WideEnoughForColumns = 620;
const Margin = 24;
/** Note and footer. */
const AroundGrid = 80;

/** The list may be wider than the column it stands in, but not than the page, and as high as the roomier side of the field. */
export function listSize(page: { width: number; height: number }, field?: { top: number; bottom: number }): ListSize {
    const width = Math.min(Widest, page.width - Margin);
    const narrow = width < WideEnoughForColumns;
    const room = field ? Math.max(page.height - field.bottom, field.top) : page.height;
    const fitting = Math.floor((room - Margin - AroundGrid - (narrow ? 0 : HeaderHeight)) / (narrow ? NarrowRowHeight : RowHeight));
    return { width, narrow, rowsInView: Math.min(MaxRowsInView, Math.max(3, fitting)) };
}
