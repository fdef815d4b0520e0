import * as React from "react";
import type { JourneyLayout, Point } from "../../shared/model/journey/layoutJourney";

const Radius = 8;

/** All links as one drawing beneath the cards. */
export const Lines = React.memo<{ readonly layout: JourneyLayout }>(({ layout }) => (
    <svg className="segj-lines" width={layout.width} height={layout.height} aria-hidden="true">
        {layout.routes.map(({ link, points, ends }) => (
            <g key={link.path}>
                <path d={rounded(points)} data-ends={ends || undefined} />
                {!ends && <path d={arrow(points[points.length - 1])} />}
            </g>
        ))}
    </svg>
));
Lines.displayName = "Lines";

function rounded(points: readonly Point[]): string {
    return points.reduce((path, point, index) => {
        const [before, after] = [points[index - 1], points[index + 1]];
        if (!before) return `M${point.x} ${point.y}`;
        if (!after) return `${path}L${point.x} ${point.y}`;
        const [from, to] = [towards(point, before), towards(point, after)];
        return `${path}L${from.x} ${from.y}Q${point.x} ${point.y} ${to.x} ${to.y}`;
    }, "");
}

function towards(from: Point, to: Point): Point {
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    const part = length === 0 ? 0 : Math.min(Radius, length / 2) / length;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function arrow(tip: Point | undefined): string {
    return tip ? `M${tip.x - 4} ${tip.y - 6}L${tip.x} ${tip.y - 1}L${tip.x + 4} ${tip.y - 6}` : "";
}
