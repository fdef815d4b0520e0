import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const noMargin = shorthands.margin(0);
const dot = 11;

export const useExplanationStyles = makeStyles({
    person: { display: "flex", alignItems: "center", columnGap: "8px", flexWrap: "wrap" },
    verdict: { display: "flex", flexDirection: "column", rowGap: "2px", ...shorthands.padding("10px", "12px"), ...shorthands.borderLeft("4px", "solid", tokens.colorNeutralStroke1), ...shorthands.borderRadius(tokens.borderRadiusMedium), backgroundColor: tokens.colorNeutralBackground3, overflowWrap: "anywhere" },
    in: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
    out: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
    over: { borderLeftColor: tokens.colorNeutralStrokeAccessible },

    rules: { ...shorthands.margin("6px", 0, 0), ...shorthands.padding(0), listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "8px" },
    rule: { display: "flex", columnGap: "8px" },
    ruleText: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300 },
    member: { display: "flex", paddingTop: "3px", color: tokens.colorPaletteGreenForeground1 },
    noMember: { display: "flex", paddingTop: "3px", color: tokens.colorNeutralForeground2 },
    unknown: { display: "flex", paddingTop: "3px", color: tokens.colorPaletteDarkOrangeForeground1 },
    aside: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },

    timeline: { ...noMargin, paddingTop: "8px", paddingLeft: 0, listStyleType: "none" },
    step: { position: "relative", display: "flex", flexDirection: "column", paddingLeft: "26px", paddingBottom: "14px", minWidth: 0 },
    stepHead: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "baseline" },
    status: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
    tile: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", textAlign: "start" },
    dot: { position: "absolute", left: "2px", top: "5px", width: `${dot}px`, height: `${dot}px`, boxSizing: "border-box", ...shorthands.borderRadius("50%"), ...shorthands.border("2px", "solid", tokens.colorCompoundBrandStroke), backgroundColor: tokens.colorCompoundBrandBackground },
    dotExpected: { backgroundColor: tokens.colorNeutralBackground1, ...shorthands.borderStyle("dashed") },
    line: { position: "absolute", left: "7px", top: `${5 + dot}px`, bottom: "-5px", width: 0, ...shorthands.borderLeft("2px", "solid", tokens.colorCompoundBrandStroke) },
    lineExpected: { borderLeftStyle: "dashed", borderLeftColor: tokens.colorNeutralStrokeAccessible },
});
