import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const ellipsis = { overflowX: "hidden", overflowY: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;
const noMargin = shorthands.margin(0);
const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;
const message = { display: "flex", alignItems: "center", columnGap: "4px", ...small } as const;
const focusRing = { ":focus-visible": { outlineColor: tokens.colorStrokeFocus2, outlineStyle: "solid", outlineWidth: "2px", outlineOffset: "2px" } } as const;

export const useDesignerStyles = makeStyles({
    root: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground1, ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2), ...shorthands.borderRadius(tokens.borderRadiusMedium), backgroundColor: tokens.colorNeutralBackground1 },
    toolbar: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "4px", ...shorthands.padding("8px", "12px"), ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2) },
    journeyName: { ...noMargin, ...ellipsis, flexGrow: 1, minWidth: "120px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400 },
    history: { display: "flex" },
    failure: { ...shorthands.padding("8px", "12px"), display: "flex", alignItems: "center", columnGap: "8px", color: tokens.colorPaletteRedForeground1 },

    body: { display: "flex", flexWrap: "wrap", alignItems: "stretch" },
    flow: { flexGrow: 1000, flexBasis: "280px", display: "flex", flexDirection: "column", alignItems: "center", boxSizing: "border-box", minWidth: 0, ...shorthands.padding("24px", "16px"), backgroundColor: tokens.colorNeutralBackground2 },
    flowCard: {
        display: "flex",
        columnGap: "12px",
        width: "100%",
        maxWidth: "300px",
        boxSizing: "border-box",
        textAlign: "start",
        cursor: "pointer",
        fontFamily: tokens.fontFamilyBase,
        color: tokens.colorNeutralForeground1,
        backgroundColor: tokens.colorNeutralBackground1,
        boxShadow: tokens.shadow2,
        ...shorthands.padding("12px"),
        ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
        ...shorthands.borderRadius(tokens.borderRadiusLarge),
        ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
        ...focusRing,
    },
    flowCardSelected: { ...shorthands.borderColor(tokens.colorCompoundBrandStroke), boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}` },
    flowIcon: { display: "flex", flexShrink: 0, alignItems: "center", justifyContent: "center", width: "32px", height: "32px", ...shorthands.borderRadius("50%"), backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
    flowText: { display: "flex", flexDirection: "column", minWidth: 0, rowGap: "2px" },
    flowTitle: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
    flowLine: { ...small, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
    steps: { ...small, color: tokens.colorNeutralForeground2, ...shorthands.padding("4px", "12px"), ...shorthands.border("1px", "dashed", tokens.colorNeutralStroke1), ...shorthands.borderRadius(tokens.borderRadiusLarge) },

    pane: { flexGrow: 1, flexBasis: "420px", maxWidth: "100%", boxSizing: "border-box", minWidth: 0, display: "flex", flexDirection: "column", rowGap: "20px", ...shorthands.padding("16px", "20px", "24px") },
    paneTitle: { ...noMargin, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase500 },
    part: { display: "flex", flexDirection: "column", rowGap: "6px", minWidth: 0, ...shorthands.borderRadius(tokens.borderRadiusMedium), ...focusRing },
    partHead: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "baseline", columnGap: "8px" },
    partTitle: { ...noMargin, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
    aside: { ...small, color: tokens.colorNeutralForeground2 },
    help: { ...noMargin, ...small, color: tokens.colorNeutralForeground2 },
    hint: { ...noMargin, ...small, color: tokens.colorNeutralForeground2, fontStyle: "italic" },

    cards: { ...noMargin, ...shorthands.padding(0), listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "6px" },
    card: { display: "flex", alignItems: "flex-start", columnGap: "8px", ...shorthands.padding("8px", "4px", "8px", "10px"), ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2), ...shorthands.borderRadius(tokens.borderRadiusMedium), ...focusRing },
    cardWithError: { ...shorthands.borderColor(tokens.colorPaletteRedBorder2) },
    lockedCard: { display: "flex", alignItems: "center", columnGap: "8px", ...shorthands.padding("8px", "10px"), ...shorthands.borderRadius(tokens.borderRadiusMedium), backgroundColor: tokens.colorNeutralBackground3 },
    cardIcon: { display: "flex", paddingTop: "2px", color: tokens.colorNeutralForeground2 },
    cardBody: { display: "flex", flexDirection: "column", alignItems: "flex-start", flexGrow: 1, minWidth: 0, rowGap: "2px" },
    cardName: { ...ellipsis, maxWidth: "100%", fontSize: tokens.fontSizeBase300, textAlign: "start" },
    cardDetail: { ...small, color: tokens.colorNeutralForeground2 },
    cardError: { ...message, color: tokens.colorPaletteRedForeground1 },
    cardWarning: { ...message, color: tokens.colorPaletteDarkOrangeForeground1 },

    notice: { ...shorthands.padding("10px", "12px"), ...shorthands.border("1px", "solid", tokens.colorPaletteRedBorder1), ...shorthands.borderRadius(tokens.borderRadiusMedium), backgroundColor: tokens.colorPaletteRedBackground1 },
    noticeText: { ...noMargin, ...small },
    noticeList: { ...small, ...shorthands.margin("4px", 0, "8px"), paddingLeft: "20px" },

    problems: { ...noMargin, ...shorthands.padding("4px", "12px"), listStyleType: "none", maxHeight: "176px", overflowY: "auto", ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2) },
    problem: { display: "flex", alignItems: "center", columnGap: "8px", ...shorthands.padding("4px", 0), fontSize: tokens.fontSizeBase200 },
    goTo: { ...small, flexShrink: 0 },
    problemText: { flexGrow: 1, minWidth: 0 },
    errorIcon: { display: "flex", color: tokens.colorPaletteRedForeground1 },
    warningIcon: { display: "flex", color: tokens.colorPaletteDarkOrangeForeground1 },
    path: { ...small, color: tokens.colorNeutralForeground2 },

    broken: { display: "flex", flexDirection: "column", rowGap: "12px", ...shorthands.padding("16px", "20px") },
    brokenTitle: { ...noMargin, display: "flex", alignItems: "center", columnGap: "6px", fontWeight: tokens.fontWeightSemibold },
    brokenText: { width: "100%" },
    code: { fontFamily: tokens.fontFamilyMonospace, ...small },
});
