import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const columns = "minmax(180px, 1fr) 148px 104px 132px 112px";

export const RowHeight = 44;
export const NarrowRowHeight = 60;

const ellipsis = { overflowX: "hidden", overflowY: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

export const useGridStyles = makeStyles({
    grid: { display: "flex", flexDirection: "column", minHeight: 0 },
    header: {
        display: "grid",
        gridTemplateColumns: columns,
        columnGap: "12px",
        ...shorthands.padding("8px", "28px", "8px", "12px"),
        ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
        color: tokens.colorNeutralForeground2,
        fontSize: tokens.fontSizeBase200,
        fontWeight: tokens.fontWeightSemibold,
    },
    scroll: { position: "relative", overflowY: "auto", overflowX: "hidden", scrollbarGutter: "stable" },
    row: {
        position: "absolute",
        top: 0,
        left: 0,
        right: 0,
        height: `${RowHeight}px`,
        boxSizing: "border-box",
        display: "grid",
        gridTemplateColumns: columns,
        columnGap: "12px",
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
    name: { ...ellipsis },
    reason: { ...ellipsis, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
    cell: { ...ellipsis, minWidth: 0 },
    narrowCell: { ...ellipsis, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, ":not(:last-child)::after": { content: "' ·'" } },
    numberCell: { textAlign: "right" },
});
