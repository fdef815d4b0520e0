import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const noMargin = shorthands.margin(0);
const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

export const useInsightStyles = makeStyles({
    part: { display: "flex", flexDirection: "column", rowGap: "10px", minWidth: 0 },
    head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", columnGap: "8px", minHeight: "28px" },
    title: { ...noMargin, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
    help: { ...noMargin, ...small, color: tokens.colorNeutralForeground2 },
    start: { alignSelf: "flex-start" },
    summary: { ...small, display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
    outdated: { opacity: 0.5 },
    messages: { ...noMargin, ...shorthands.padding(0), listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "4px" },
    message: { ...small, display: "flex", columnGap: "6px", alignItems: "flex-start" },
    warning: { display: "flex", paddingTop: "1px", color: tokens.colorPaletteDarkOrangeForeground1 },
    failure: { ...small, ...shorthands.padding("8px", "10px"), ...shorthands.border("1px", "solid", tokens.colorPaletteRedBorder1), ...shorthands.borderRadius(tokens.borderRadiusMedium), display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "flex-start", backgroundColor: tokens.colorPaletteRedBackground1 },
    lines: { ...noMargin, paddingLeft: "18px", overflowWrap: "anywhere" },
});
