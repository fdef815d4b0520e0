import * as React from "react";
import * as ReactDOM from "react-dom";
import { Root } from "./app/Root";
import { TraceRoot } from "./trace/TraceRoot";

ReactDOM.render(location.pathname === "/trace" ? <TraceRoot /> : <Root />, document.getElementById("shell"));
