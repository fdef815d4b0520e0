import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

export const useWaterfallStyles = makeStyles({
    rows: { display: "flex", flexDirection: "column", rowGap: "10px" },
    row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "12px", rowGap: "3px", alignItems: "baseline" },
    name: { fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
    number: { fontSize: tokens.fontSizeBase300, fontVariantNumeric: "tabular-nums", textAlign: "right" },
    strong: { fontWeight: tokens.fontWeightSemibold },
    net: { ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2), paddingTop: "10px" },
    bar: { display: "block", gridColumnStart: 1, gridColumnEnd: -1, overflowX: "visible", overflowY: "visible" },
    caption: { ...small, gridColumnStart: 1, gridColumnEnd: -1, color: tokens.colorNeutralForeground2 },
    legend: { ...small, display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "2px", color: tokens.colorNeutralForeground2 },
    key: { display: "flex", alignItems: "center", columnGap: "6px" },
    swatch: { width: "22px", display: "flex" },

    track: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorTransparentStroke },
    // high contrast themes draw what the others leave to colours
    part: { stroke: tokens.colorTransparentStroke },
    people: { fill: tokens.colorCompoundBrandBackground },
    left: { fill: tokens.colorNeutralStroke1 },
    exclusion: { fill: tokens.colorPaletteDarkOrangeBackground3 },
    suppression: { fill: tokens.colorPaletteBerryBackground3 },
});
