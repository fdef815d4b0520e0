import { segmentId } from "../../shared/testing/segments";
import { Random } from "./random";

/** A definition as text, with formatting, order and unknown parts that no two writers share. */
export function randomDefinition(random: Random): string {
    const space = random.pick(["", " ", "\n  ", "\r\n\t"]);
    const ids = (most: number) => JSON.stringify(Array.from({ length: random.below(most + 1) }, () => segmentId(random.below(9)))).replace(/,/g, `,${space}`);
    const unknown = () => random.pick(['"x-note":"ü \\u20ac \\/"', '"big":12345678901234567890123', '"precise":1.10', '"__proto__":{"a":[]}', '"empty":{}']);
    const trigger = shuffle(random, [unknown(), ...(random.below(4) ? [`"audience":"${segmentId(random.below(9))}"`] : []), ...(random.below(4) ? [`"exclusionSegments":${ids(4)}`] : [])]);
    const exit = shuffle(random, [unknown(), ...(random.below(3) ? [`"suppressionSegments":${ids(3)}`] : [])]);
    const parts = [
        '"version":1',
        ...(random.below(5) ? [`"trigger":{${space}${trigger.join(`,${space}`)}${space}}`] : []),
        ...(random.below(5) ? [`"exitCriteria":{${exit.join(`,${space}`)}}`] : []),
        '"actions":[{"id":"t1","type":"future","weight":0.10,"next":"exit"},{"id":"exit","type":"exit"}]',
    ];
    return `${space}{${space}${shuffle(random, parts).join(`,${space}`)}${space}}`;
}

function shuffle<T>(random: Random, items: T[]): T[] {
    return items.map((item) => ({ item, key: random.next() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}
