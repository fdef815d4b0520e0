type ColumnFacts = readonly [name: string, label: string, type: string];

interface TableFacts {
    readonly label: string;
    readonly collection: string;
    readonly columns: readonly ColumnFacts[];
    /** Lookup of another table that points here. */
    readonly pointedAtBy: readonly (readonly [table: string, column: string])[];
    /** Lookup of this table, and where it points. */
    readonly pointsAt: readonly (readonly [column: string, table: string])[];
}

const Tables: Readonly<Record<string, TableFacts>> = {
    contact: {
        label: "Contact",
        collection: "Contacts",
        columns: [
            ["contactid", "Contact", "Uniqueidentifier"],
            ["fullname", "Full Name", "String"],
            ["lastname", "Last Name", "String"],
            ["numberofchildren", "No. of Children", "Integer"],
            ["annualincome", "Annual Income", "Money"],
            ["birthdate", "Birthday", "DateTime"],
            ["gendercode", "Gender", "Picklist"],
            ["seg_interests", "Interests", "MultiSelectPicklist"],
            ["donotemail", "Do not allow Emails", "Boolean"],
            ["parentcustomerid", "Company Name", "Customer"],
            ["ownerid", "Owner", "Owner"],
            ["entityimage", "Image", "Virtual"],
        ],
        pointedAtBy: [
            ["task", "regardingobjectid"],
            ["seg_segmentmember", "seg_memberid"],
        ],
        pointsAt: [
            ["parentcustomerid", "account"],
            ["parentcustomerid", "contact"],
        ],
    },
    account: { label: "Account", collection: "Accounts", columns: [["accountid", "Account", "Uniqueidentifier"], ["name", "Account Name", "String"]], pointedAtBy: [], pointsAt: [] },
    task: { label: "Task", collection: "Tasks", columns: [["activityid", "Task", "Uniqueidentifier"], ["subject", "Subject", "String"], ["regardingobjectid", "Regarding", "Lookup"]], pointedAtBy: [], pointsAt: [["regardingobjectid", "contact"]] },
};

const Choices: Readonly<Record<string, readonly string[]>> = { gendercode: ["Male", "Female"], seg_interests: ["Running", "Cycling", "Chess"] };

const label = (text: string) => ({ UserLocalizedLabel: { Label: text } });
const option = (text: string, value: number) => ({ Value: value, Label: label(text) });

/** Answers requests for table definitions as the Web API does. */
export class MetadataFake {
    public readonly requests: string[] = [];
    /** Set to let every request fail. */
    public failure?: string;

    public readonly fetch = (url: string): Promise<object> => {
        const path = decodeURIComponent(url).replace("/api/data/v9.2/", "");
        this.requests.push(path);
        const body = this.failure === undefined ? this.answer(path) : { error: { message: this.failure } };
        return Promise.resolve({ ok: this.failure === undefined, status: 200, statusText: "", json: () => Promise.resolve(body) });
    };

    private answer(path: string): object {
        const [, table = "", column] = /^EntityDefinitions\(LogicalName='(\w+)'\)(?:\/Attributes\(LogicalName='(\w+)'\))?/.exec(path) ?? [];
        if (column) return choices(column);
        if (table) return definition(table);
        const names = [...path.matchAll(/LogicalName eq '(\w+)'/g)].map((match) => match[1] ?? "");
        return { value: names.filter((name) => name in Tables).map(namesOf) };
    }
}

function namesOf(name: string): object {
    return { LogicalName: name, DisplayName: label(Tables[name]?.label ?? name), DisplayCollectionName: label(Tables[name]?.collection ?? name) };
}

function definition(name: string): object {
    const facts = Tables[name];
    if (!facts) throw new Error(`There is no table ${name}.`);
    return {
        ...namesOf(name),
        PrimaryIdAttribute: facts.columns[0]?.[0],
        PrimaryNameAttribute: facts.columns[1]?.[0],
        Attributes: facts.columns.map(([column, text, type]) => ({
            LogicalName: column,
            DisplayName: label(text),
            AttributeType: type === "MultiSelectPicklist" ? "Virtual" : type,
            AttributeTypeName: { Value: `${type}Type` },
            AttributeOf: null,
            IsValidForAdvancedFind: { Value: true },
        })),
        OneToManyRelationships: facts.pointedAtBy.map(([table, column]) => ({ SchemaName: `${name}_${table}`, ReferencedAttribute: facts.columns[0]?.[0], ReferencingEntity: table, ReferencingAttribute: column, IsValidForAdvancedFind: true })),
        ManyToOneRelationships: facts.pointsAt.map(([column, table]) => ({ SchemaName: `${table}_${column}`, ReferencedEntity: table, ReferencedAttribute: `${table}id`, ReferencingAttribute: column, IsValidForAdvancedFind: true })),
    };
}

function choices(column: string): object {
    if (column === "donotemail") return { OptionSet: { TrueOption: option("Do Not Allow", 1), FalseOption: option("Allow", 0) }, GlobalOptionSet: null };
    const options = { Options: (Choices[column] ?? []).map((text, index) => option(text, index + 1)) };
    return column === "seg_interests" ? { OptionSet: null, GlobalOptionSet: options } : { OptionSet: options, GlobalOptionSet: null };
}
