/**
 * Forms hold times as the platform's client API does: Date objects whose local parts are the user's wall clock,
 * whatever the browser's own time zone is.
 */

const parts = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
    let known = parts.get(zone);
    if (!known) {
        known = new Intl.DateTimeFormat("en-US", {
            timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
        });
        parts.set(zone, known);
    }
    return known;
}

/** Minutes that the zone is ahead of UTC at that instant. */
export function offsetMinutes(instant: Date, zone: string): number {
    const field = Object.fromEntries(formatter(zone).formatToParts(instant).map((part) => [part.type, Number(part.value)]));
    const wall = Date.UTC(field.year ?? 0, (field.month ?? 1) - 1, field.day, field.hour, field.minute, field.second);
    return Math.round((wall - Math.floor(instant.getTime() / 1000) * 1000) / 60000);
}

/** The instant's wall clock in the zone, as local parts. */
export function toWallClock(instant: Date, zone: string): Date {
    const shifted = new Date(instant.getTime() + offsetMinutes(instant, zone) * 60000);
    return fromUtcParts(shifted);
}

/** The instant at which the zone's wall clock shows these local parts. */
export function fromWallClock(wall: Date, zone: string): Date {
    const utc = Date.UTC(wall.getFullYear(), wall.getMonth(), wall.getDate(), wall.getHours(), wall.getMinutes(), wall.getSeconds());
    const guess = new Date(utc - offsetMinutes(new Date(utc), zone) * 60000);
    return new Date(utc - offsetMinutes(guess, zone) * 60000);
}

/** Local parts equal to the UTC parts of another date. */
export const fromUtcParts = (utc: Date): Date =>
    new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds());

/** The inverse of {@link fromUtcParts}. */
export const toUtcParts = (local: Date): Date =>
    new Date(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate(), local.getHours(), local.getMinutes(), local.getSeconds()));
