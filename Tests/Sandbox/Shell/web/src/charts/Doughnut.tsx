import * as React from "react";
import type { ChartPoint } from "../data/chartModel";
import { doughnutArcs } from "./doughnutArcs";

const radius = 70;
const around = 2 * Math.PI * radius;

/** A ring, or a full circle, of parts; what it shows stands as text beside it. */
export const Doughnut: React.FC<{ points: readonly ChartPoint[]; full: boolean }> = ({ points, full }) => {
    const width = full ? radius : 34;
    const middle = full ? radius / 2 : radius;
    const scale = full ? 0.5 : 1;
    return (
        <svg viewBox="-100 -100 200 200" width={200} height={200} aria-hidden style={{ alignSelf: "center", flexShrink: 0 }}>
            {doughnutArcs(points.map((point) => point.value)).map((arc, index) => (
                <circle key={index} r={middle} fill="none" stroke={points[index]?.color} strokeWidth={width} transform={`rotate(${arc.from * 360 - 90})`}
                    strokeDasharray={`${Math.max(0, arc.length * around * scale - 1)} ${around * scale}`} />
            ))}
        </svg>
    );
};
