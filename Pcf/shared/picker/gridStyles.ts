import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const columns = "minmax(160px, 1fr) 144px 100px 132px 108px";

export const HeaderHeight = 32;
export const RowHeight = 44;
export const NarrowRowHeight = 60;

const ellipsis = { overflowX: "hidden", overflowY: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

export const useGridStyles = makeStyles({
    grid: { position: "relative", overflowY: "auto", overflowX: "hidden" },
    head: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
    header: {
        display: "grid",
        gridTemplateColumns: columns,
        columnGap: "16px",
        alignItems: "center",
        boxSizing: "border-box",
        height: `${HeaderHeight}px`,
        ...shorthands.padding(0, "12px"),
        ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
        color: tokens.colorNeutralForeground2,
        fontSize: tokens.fontSizeBase200,
        fontWeight: tokens.fontWeightSemibold,
    },
    rows: { position: "relative" },
    row: {
        position: "absolute",
        top: 0,
        left: 0,
        right: 0,
        height: `${RowHeight}px`,
        boxSizing: "border-box",
        display: "grid",
        gridTemplateColumns: columns,
        columnGap: "16px",
        alignItems: "center",
        ...shorthands.padding(0, "12px"),
        fontSize: tokens.fontSizeBase300,
        color: tokens.colorNeutralForeground1,
        cursor: "pointer",
        ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    },
    narrowRow: { height: `${NarrowRowHeight}px`, gridTemplateColumns: "repeat(4, max-content)", gridTemplateRows: "auto auto", alignContent: "center", columnGap: "4px" },
    activeRow: { backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
    unfitRow: { color: tokens.colorNeutralForeground3, cursor: "not-allowed" },
    nameCell: { minWidth: 0, display: "flex", flexDirection: "column" },
    narrowNameCell: { gridColumnStart: 1, gridColumnEnd: -1 },
    name: ellipsis,
    reason: { ...ellipsis, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
    cell: { ...ellipsis, minWidth: 0 },
    narrowCell: { ...ellipsis, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, ":not(:last-child)::after": { content: "' ·'" } },
    numberCell: { textAlign: "right" },
});
