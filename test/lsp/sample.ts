/** An invented article with the kinds of faults a copy desk stops. */
export const sample = [
  "Harbour Bridge Shuts After Divers Find Cracks",
  "",
  "By Tomas Weld",
  "",
  "Engineers closed the bridge on Monday after after divers found cracks in two of its pillars. Chief engineer Ana Ruiz said the work would take 40 days.",
  "",
  "“We had no choice,” Ana Ruiz said at the quay. “A bridge does not wait for anybody.”",
  "",
  "What To Know",
  "",
  "Norway has offered steel for the pillars. Ruiz said the first ships would come from Norway in June, and that the the town would pay nothing.",
  "",
  "“The pillars are older than any of us,” she said.",
  "",
  "What People Are Saying",
  "",
  "Erik Dahl, a fisherman, told reporters that he had seen the cracks years ago. “Nobody listened to me,” Dahl said.",
  "",
].join("\n");

/** A log, which is no prose. */
export const log = Array.from(
  { length: 30 },
  (_, index) =>
    `2024-03-04T10:00:${String(index).padStart(2, "0")}Z INFO worker[${index}]: request ${index * 17} took ${index} ms`,
).join("\n");
