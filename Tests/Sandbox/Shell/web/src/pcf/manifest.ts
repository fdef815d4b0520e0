export interface PropertyManifest {
    name: string;
    ofType: string;
    usage: "bound" | "input" | "output";
    required: boolean;
    defaultValue?: string;
}

export interface ControlManifest {
    /** Namespace and constructor: the name its bundle registers. */
    id: string;
    isVirtual: boolean;
    code: string;
    css: string[];
    resx: string[];
    properties: PropertyManifest[];
}

/** Reads a built ControlManifest.xml. */
export function parseManifest(xml: string): ControlManifest {
    const document = new DOMParser().parseFromString(xml, "application/xml");
    const control = document.querySelector("manifest > control");
    if (!control) throw new Error("The manifest has no control element.");
    const paths = (element: string): string[] => [...control.querySelectorAll(`resources > ${element}`)].map((each) => each.getAttribute("path") ?? "");
    return {
        id: `${control.getAttribute("namespace") ?? ""}.${control.getAttribute("constructor") ?? ""}`,
        isVirtual: control.getAttribute("control-type") === "virtual",
        code: paths("code")[0] ?? "bundle.js",
        css: paths("css"),
        resx: paths("resx"),
        properties: [...control.querySelectorAll(":scope > property")].map(parseProperty),
    };
}

function parseProperty(element: Element): PropertyManifest {
    const usage = element.getAttribute("usage");
    const chosen = element.querySelector('value[default="true"]')?.textContent ?? undefined;
    return {
        name: element.getAttribute("name") ?? "",
        ofType: element.getAttribute("of-type") ?? element.getAttribute("of-type-group") ?? "",
        usage: usage === "input" || usage === "output" ? usage : "bound",
        required: element.getAttribute("required") === "true",
        defaultValue: element.getAttribute("default-value") ?? chosen,
    };
}
