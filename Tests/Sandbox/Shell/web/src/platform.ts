// The libraries a model-driven app gives to virtual code components, under the names their bundles ask for.
import * as Fluent from "@fluentui/react-components";
import * as React from "react";
import * as ReactDOM from "react-dom";

Object.assign(globalThis, { React, ReactDOM, Reactv16: React, ReactDOMv16: ReactDOM, FluentUIReactv940: Fluent });
