import type { Shell } from "../app/shell";
import { offsetMinutes } from "../data/timeZone";

/** The user's settings, for scripts and for code components. */
export function toUserSettings({ session, languageTag }: Shell) {
    const number = new Intl.NumberFormat(languageTag).formatToParts(-12345.6);
    const sign = (type: string, otherwise: string): string => number.find((part) => part.type === type)?.value ?? otherwise;
    return {
        userId: `{${session.user.id.toUpperCase()}}`,
        userName: session.user.name,
        languageId: session.language,
        isRTL: false,
        securityRoles: [] as string[],
        dateFormattingInfo: dateFormat(languageTag),
        numberFormattingInfo: { numberDecimalSeparator: sign("decimal", "."), numberGroupSeparator: sign("group", ","), numberDecimalDigits: 2, negativeSign: "-", numberGroupSizes: [3], currencySymbol: "€", currencyDecimalDigits: 2 },
        /** Minutes to add to UTC at that instant. */
        getTimeZoneOffsetMinutes: (date?: Date): number => offsetMinutes(date ?? new Date(), session.user.timeZone),
    };
}

function dateFormat(languageTag: string) {
    const names = (options: Intl.DateTimeFormatOptions, dates: Date[]): string[] => dates.map((date) => date.toLocaleDateString(languageTag, { ...options, timeZone: "UTC" }));
    const days = [...Array(7).keys()].map((day) => new Date(Date.UTC(2023, 0, 1 + day)));
    const months = [...Array(12).keys()].map((month) => new Date(Date.UTC(2023, month, 1)));
    const german = languageTag.startsWith("de");
    return {
        shortDatePattern: german ? "dd.MM.yyyy" : "M/d/yyyy",
        shortTimePattern: german ? "HH:mm" : "h:mm tt",
        dateSeparator: german ? "." : "/",
        timeSeparator: ":",
        amDesignator: german ? "" : "AM",
        pmDesignator: german ? "" : "PM",
        firstDayOfWeek: german ? 1 : 0,
        dayNames: names({ weekday: "long" }, days),
        abbreviatedDayNames: names({ weekday: "short" }, days),
        shortestDayNames: names({ weekday: "narrow" }, days),
        monthNames: names({ month: "long" }, months),
        abbreviatedMonthNames: names({ month: "short" }, months),
    };
}
