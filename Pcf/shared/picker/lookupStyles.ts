import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const ellipsis = { overflowX: "hidden", overflowY: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

export const useLookupStyles = makeStyles({
    field: {
        display: "flex",
        alignItems: "center",
        columnGap: "4px",
        minHeight: "32px",
        boxSizing: "border-box",
        width: "100%",
        ...shorthands.padding(0, "2px", 0, "10px"),
        ...shorthands.borderRadius(tokens.borderRadiusMedium),
        ...shorthands.border("1px", "solid", tokens.colorTransparentStroke),
        backgroundColor: tokens.colorNeutralBackground3,
        ":focus-within": { boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorNeutralBackground1, ...shorthands.borderColor(tokens.colorNeutralStroke1) },
    },
    input: {
        flexGrow: 1,
        minWidth: 0,
        height: "30px",
        ...shorthands.padding(0),
        ...shorthands.border(0),
        backgroundColor: "transparent",
        color: tokens.colorNeutralForeground1,
        fontFamily: tokens.fontFamilyBase,
        fontSize: tokens.fontSizeBase300,
        ":focus": { outlineStyle: "none" },
        "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    },
    chip: { display: "flex", alignItems: "center", columnGap: "6px", minWidth: 0, flexGrow: 1 },
    chipIcon: { display: "flex", flexShrink: 0, color: tokens.colorNeutralForeground2 },
    chipName: { ...ellipsis, minWidth: 0, textAlign: "start" },
    chipSource: { ...ellipsis, minWidth: "40px", flexShrink: 100, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    empty: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
    error: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, marginTop: "4px" },
    surface: { ...shorthands.padding(0), display: "flex", flexDirection: "column", maxWidth: "none", boxSizing: "border-box", ...shorthands.overflow("hidden") },
    note: { ...shorthands.padding("8px", "12px"), backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    state: { ...shorthands.padding("16px", "12px"), display: "flex", alignItems: "center", columnGap: "8px", color: tokens.colorNeutralForeground2 },
    footer: { display: "flex", alignItems: "center", justifyContent: "space-between", ...shorthands.padding("4px"), ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2) },
    count: { ...shorthands.padding(0, "8px"), color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
