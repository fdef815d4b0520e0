import eslint from "@eslint/js";
import powerApps from "@microsoft/eslint-plugin-power-apps";
import react from "eslint-plugin-react";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";
import typescript from "typescript-eslint";

/** @type {import('eslint').Linter.Config[]} */
export default [
  { ignores: ["**/generated", "out/**", "node_modules/**", "*.mjs", "*.mts"] },
  eslint.configs.recommended,
  ...typescript.configs.recommendedTypeChecked,
  ...typescript.configs.stylisticTypeChecked,
  react.configs.flat.recommended,
  powerApps.configs.paCheckerHosted,
  {
    plugins: { "@microsoft/power-apps": powerApps, "react-hooks": hooks },
    languageOptions: {
      globals: { ...globals.browser, ComponentFramework: true, Xrm: true },
      parserOptions: { ecmaVersion: 2020, sourceType: "module", projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: { react: { version: "16.14" } },
    rules: {
      "react/prop-types": "off",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      // an empty text is as good as none
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      "eqeqeq": "error",
      "no-console": "error",
      "no-alert": "error",
      "no-eval": "error",
      "no-restricted-globals": ["error", "fetch", "localStorage", "sessionStorage"],
    },
  },
  { files: ["SegmentPicker/**", "SegmentGrid/**", "EntityTypeField/**", "JourneyDesigner/**", "SegmentBuilder/**", "shared/**"], ignores: ["shared/dataverse/customApi.ts"], rules: { "no-restricted-globals": ["error", "Xrm", "fetch", "localStorage", "sessionStorage"] } },
];
