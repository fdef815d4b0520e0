const UtcTime = /(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) UTC/g;

/** Sentences of the server name times in UTC, for whoever reads them where; here they are put as the user reads times. */
export function localTimes(sentence: string, format: (time: Date) => string): string {
    return sentence.replace(UtcTime, (_, day: string, time: string) => format(new Date(`${day}T${time}:00Z`)));
}
