import assert from "node:assert/strict";
import { type SettingScope, type SettingValues, scopeInForce } from "../../../client/src/setting-scope.js";

const check = (title: string, values: SettingValues | undefined, expected: SettingScope): void => {
  it(title, () => assert.deepEqual(scopeInForce(values), expected));
};

describe("the place a setting is written to", () => {
  check("is the user's settings when it is set nowhere", {}, { target: "user", inLanguage: false });
  check("is the user's settings when it is unknown", undefined, { target: "user", inLanguage: false });
  check(
    "is the workspace's when they hold a value",
    { globalValue: true, workspaceValue: false },
    {
      target: "workspace",
      inLanguage: false,
    },
  );
  check(
    "is the folder's before the workspace's",
    { workspaceFolderValue: true, workspaceValue: false },
    {
      target: "folder",
      inLanguage: false,
    },
  );
  check(
    "is a language's before all languages'",
    { workspaceFolderValue: true, globalLanguageValue: false },
    {
      target: "user",
      inLanguage: true,
    },
  );
  check(
    "is the narrowest of a language's",
    { globalLanguageValue: true, workspaceLanguageValue: false },
    {
      target: "workspace",
      inLanguage: true,
    },
  );
});
