export interface SessionUser {
    id: string;
    name: string;
    title: string;
    /** IANA name. */
    timeZone: string;
}

export type PrivilegeDepth = "None" | "Basic" | "Local" | "Deep" | "Global";

const depths: readonly PrivilegeDepth[] = ["None", "Basic", "Local", "Deep", "Global"];

/** Whether the signed-in user has a right on a table, at least to that depth. */
export const hasPrivilege = (session: SessionModel, table: string, right: string, depth = "Basic"): boolean =>
    depths.indexOf(session.privileges[table]?.[right] ?? "None") >= Math.max(1, depths.indexOf(depth as PrivilegeDepth));

export interface LanguageModel {
    id: number;
    tag: string;
    name: string;
}

export interface SessionModel {
    user: SessionUser;
    language: number;
    languages: LanguageModel[];
    users: SessionUser[];
    /** Depth of the user's rights (Create, Read, Write …) by table; a right that is absent is not held. */
    privileges: Record<string, Partial<Record<string, PrivilegeDepth>>>;
}

/** Tag of the session's language. */
export const languageTagOf = (session: SessionModel): string => session.languages.find((language) => language.id === session.language)?.tag ?? "en-US";
