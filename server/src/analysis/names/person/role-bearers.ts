import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { is, isNameShape, personal, type Word } from "../words/words.js";

/** “captain Oyelaran”, “presenter Zeinab”: whether the one word at `at` is no English one and stands right behind what somebody is. */
export const isRoleBearer = (words: readonly Word[], at: number): boolean => {
  const [role, name, next] = words.slice(at - 1, at + 2);
  return (
    role?.shape === "lower" &&
    hasAnyOf(role.lower, "role-noun", "player") &&
    !hasFeature(role.lower, "function-word") &&
    role.pos !== "VERB" &&
    name?.shape === "capital" &&
    !name.joined &&
    (name.kinds === 0 || (is(name, personal) && !is(name, nameKind.word))) &&
    !isNameShape(next)
  );
};
