export interface AppSummary {
    id: string;
    uniqueName: string;
    name: string;
    description: string;
    icon?: string;
}

export interface SubAreaModel {
    id: string;
    title: string;
    icon?: string;
    table?: string;
    url?: string;
    defaultView?: string;
}

export interface GroupModel {
    id: string;
    title: string;
    subAreas: SubAreaModel[];
}

export interface AreaModel {
    id: string;
    title: string;
    icon?: string;
    showGroups: boolean;
    groups: GroupModel[];
}

export interface AppModel {
    id: string;
    uniqueName: string;
    name: string;
    areas: AreaModel[];
}
