import type { JourneyDocument } from "../../shared/model/journey/journeyDocument";
import type { JourneyGraph } from "../../shared/model/journey/journeyGraph";
import type { Box, JourneyLayout } from "../../shared/model/journey/layoutJourney";
import { Entry, Exit, keyOf, tileIdOf } from "../journeyScope";

/** The step an arrow key leads to: down and up along the way, sideways to the nearest card. */
export function nextStep(key: string, step: string, layout: JourneyLayout, { byId, start }: JourneyDocument, { incoming, broken }: JourneyGraph): string | undefined {
    const tile = byId.get(tileIdOf(step) ?? "");
    switch (key) {
        case "ArrowDown": {
            const links = step === Entry ? [start] : (tile?.links ?? []);
            const target = links.find((link) => !broken.has(link.path))?.target;
            return target === undefined ? undefined : keyOf(target);
        }
        case "ArrowUp": {
            if (step === Entry || step === Exit) return undefined;
            const source = incoming.get(tile?.id ?? "")?.[0];
            return source && (source.from === undefined ? Entry : keyOf(source.from));
        }
        case "ArrowLeft":
            return beside(-1);
        case "ArrowRight":
            return beside(1);
        default:
            return undefined;
    }

    function beside(direction: -1 | 1): string | undefined {
        const boxes: [string, Box][] = [[Entry, layout.entry], [Exit, layout.exit], ...[...layout.cards].map(([id, box]): [string, Box] => [keyOf(id), box])];
        const from = boxes.find(([each]) => each === step)?.[1];
        if (!from) return undefined;
        const distance = ({ x, y }: Box) => Math.abs(x - from.x) + 4 * Math.abs(y - from.y);
        return boxes.filter(([, box]) => (box.x - from.x) * direction >= from.width).sort((a, b) => distance(a[1]) - distance(b[1]))[0]?.[0];
    }
}
