export interface SessionUser {
    id: string;
    name: string;
    title: string;
    /** IANA name. */
    timeZone: string;
    offsetMinutes: number;
}

export type PrivilegeDepth = "None" | "Basic" | "Local" | "Deep" | "Global";

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
    privileges: Record<string, PrivilegeDepth>;
}
