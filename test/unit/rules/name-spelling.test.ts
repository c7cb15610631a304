import assert from "node:assert/strict";
import { nameSpelling } from "../../../server/src/rules/name-spelling/name-spelling.js";
import { checkFinds, checkFix, checkSilent, contextOf, problemsOf } from "./rule-check.js";

const finds = (text: string): void => checkFinds(nameSpelling, text, "warning");
const silent = (...texts: readonly string[]): void => checkSilent(nameSpelling, texts);

const lavrek = "Anton Lavrek met the press. Lavrek spoke first. The crowd cheered Lavrek at noon. ";

describe("name-spelling", () => {
  it("leaves a name that the text gives in another spelling or language", () => {
    checkSilent(nameSpelling, [
      "Sara Velin (also spelled Sára Velin) met the mayor. Sara Velin left, and Velin wrote.",
      "The Information Center is open. Ask at the Módulo de Información beside the Information Center.",
    ]);
  });

  it("leaves two names of one bearer", () => {
    silent(
      "Police held Bobin alias Boban on Monday. A friend of Bobin said Bobin was in bed. Boban denied it.",
      "The report named Sunil @ Sunill. Sunil fled, and Sunil was found.",
      "Haris, who also goes by Harris, fled. Haris was found. Haris denied it.",
    );
  });

  it("finds a slip in a name that is right elsewhere", () => {
    finds(`${lavrek}Later «Lavrke» left for home.`);
    finds(`${lavrek}Later Anton «Lavrrek» left for home.`);
    finds(`${lavrek}The speech of «Lavrk»’s rival was short.`);
    finds(`${lavrek}“I saw «Lavrak» there and he saw me,” said Mr. Holm.`);
  });

  it("finds a doubled letter in a second word that is a word, too", () => {
    finds(
      "Trevor Martin’s father spoke. Martin was 17. The Martin family left. Tracy «Marttin» wrote to the court.",
    );
  });

  it("finds a slip in a name that the text once introduces by “called”", () => {
    finds(
      "A sailor called Lavrek met the press. Lavrek spoke first. The crowd cheered Lavrek at noon. Later «Lavrke» left for home.",
    );
  });

  it("finds a slip in a word of a name that is a word of every day", () => {
    finds(
      "The President spoke. Reporters asked the President twice. Then «Presidnet» Anton Lavrek sat down. The President left.",
    );
  });

  it("finds a word that slipped into the place of a name", () => {
    finds("Marco Sandoval spoke. Marco Sandoval sang. Marco Sandoval won. At night «Macro» Sandoval left.");
  });

  it("finds one first name in two transliterations", () => {
    finds("Sergei Volkonin came on Monday. On Tuesday «Sergey» Volkonin left. Sergei Volkonin will return.");
    finds("Sara Lindqvist won. The judges praised «Sarah» Lindqvist. Later Sara Lindqvist spoke.");
  });

  it("finds one surname in two spellings", () => {
    finds("Nadia Brazile spoke. Critics of Nadia «Brazille» stayed away. Nadia Brazile won.");
  });

  it("finds a name with and without its accents", () => {
    finds("Gudrún Pálsdóttir spoke. Pálsdóttir sang. Gudrún left. «Gudrun» «Palsdottir» came back.");
    silent("José Ybarra spoke. José Ybarra sang. Jose Quispe left.");
  });

  it("tells different names apart", () => {
    silent(
      "Boris Johnson met Don Johnston. Johnson spoke first, and Johnston replied. Johnson left. Johnson slept.",
      "Adam Smith and Eve Smyth ran the shop. Smith sold bread. Smyth sold wine. Smith left early.",
      "Iran said the Iranian envoy would stay. Iran’s minister agreed. Iran waited. Irani fans sang.",
      "Germany beat the German record. Germans cheered. Germany won. The German coach wept.",
      "The Clintons arrived. Clinton spoke. Clinton’s aides clapped. Clinton left.",
      "Austria and Australia signed. Austria paid. Australia did not. Austria waited.",
      "Pavel Tornek spoke. Tornek left. Tornek slept. His rival, Jiri Tarnek, stayed. Pavel Tornek returned.",
      "Paul Meyerink and Paula Meyerink came. Paul Meyerink spoke. Paula Meyerink sang.",
      "The Arhuaca people met. An Arhuaca elder spoke. An Arhuaca song began. The Arhuaco left.",
      "Carl Sandoval spoke. Carl Sandoval sang. Carl Sandoval won. His aunt Carol Sandoval left.",
      "Pete Sandoval spoke. Pete Sandoval sang. Pete Sandoval won. Peter Sandoval left.",
      "Maria Sandoval met Mario Sandoval. Maria Sandoval spoke. Mario Sandoval sang.",
    );
  });

  it("leaves two spellings alone that are both in steady use", () => {
    silent(
      "Dorvak spoke. Dorvak left. Dorvak slept. Dorvak ate. Darvak sang. Darvak ran. Darvak won. Darvak lost.",
    );
  });

  it("leaves ordinary words at the start of sentences alone", () => {
    silent(
      "Then they left. When they came, they sang. Them they did not like. Their song was long. There it was.",
    );
  });

  it("accepts the names of the configuration", () => {
    checkSilent(nameSpelling, [`${lavrek}Later Lavrke left for home.`], '{"names": ["Jan Lavrke"]}');
  });

  it("changes the slip to the main spelling, safely where it is certain", () => {
    const steady = `${lavrek}Nobody heard Lavrek. `;
    checkFix(nameSpelling, `${steady}Later Lavrke left.`, `${steady}Later Lavrek left.`, true);
    checkFix(
      nameSpelling,
      `${steady}“I saw Lavrke leave for home,” said Mr. Holm.`,
      `${steady}“I saw Lavrek leave for home,” said Mr. Holm.`,
      false,
    );
    checkFix(nameSpelling, `${steady}Later Lavrak left.`, `${steady}Later Lavrek left.`, false);
    checkFix(
      nameSpelling,
      "Sergei Volkonin came. On Tuesday Sergey Volkonin left. Sergei Volkonin will return.",
      "Sergei Volkonin came. On Tuesday Sergei Volkonin left. Sergei Volkonin will return.",
      false,
    );
  });

  it("points to the main spelling", () => {
    const context = contextOf(`${lavrek}Later Lavrke left.`);
    const [problem] = problemsOf(nameSpelling, context);
    const [related] = problem?.related ?? [];
    assert.ok(related);
    assert.equal(context.article.text.slice(related.span.start, related.span.end), "Lavrek");
  });

  it("is not sure of a spelling that the text speaks of", () => {
    const body = "Varganovo is old. Varganovo lies low. The mayor loves Varganovo. Nobody leaves Varganovo.";
    checkFix(
      nameSpelling,
      `${body} The town (antiquated Vargaonvo) is rich.`,
      `${body} The town (antiquated Varganovo) is rich.`,
      false,
    );
    checkFix(
      nameSpelling,
      `${body} They went to Vargaonvo by sea.`,
      `${body} They went to Varganovo by sea.`,
      true,
    );
  });

  it("leaves a first name beside a surname, the plural of a country, and a name somebody had at birth", () => {
    silent(
      "Dave Caris met Chris Orban. Chris Orban and Chris Vela left with Bo Dole. Chris Orban came back.",
      "Envoys of the two Koreas met. Korean ships came in. The Korean side was late, and a Korean ship left.",
      "His birth name was Ramez Idro, but he was known as Ramey. Ramey sang. Ramey wrote songs with Bo Idro.",
    );
  });

  it("leaves a name’s adjective, spellings that the text lists and an old name", () => {
    silent(
      "Militants of Fallujah met. Fallujah fell. Fallujan militants fired at the town. Fallujah burns.",
      "Heydour came. Heydour left. Heydour slept. Other versions are Heydor, Haydour and Haydor.",
      "The city has a quarter called Jolfa (originally called New Julfa). Julfa was old. Julfa is far. Julfa lies north.",
    );
  });

  it("leaves a known word in a name of another language", () =>
    silent(
      "The college in Montreal is old. Montreal lies on a river. He went to the Collège Sainte-Anne de Montréal.",
      "He studied Physics in Leeds. Physics was dull. His paper stood in Acta Physica Sinorum.",
      "The hill (Finnish: Kyllonvaara; Northern Sami: Kylonvaara) is bare. Kyllonvaara has no trees, and Kyllonvaara no road.",
      "She wrote a song named Tierra de Joaquín, known in English as Land of Joaquin.",
      "The Tavelav Bible (Latin Tavelai biblia) is old. Tavelav paid for it, and Tavelav kept it.",
    ));

  it("finds a slip beside a strange name, and in a word of a body that bears a person’s name", () => {
    finds("Jorun Martin spoke. Martin sang, and Martin won. At night Jorun «Marttin» left.");
    finds("The Varga University is shut. The University owes him. He fears the Varga «Univesrity» scam.");
  });

  it("tells a person from a place, and a first word from a second", () =>
    silent(
      "The talks in Beijing went on. Beijing was hot, and nobody in Beijing slept. Captain Otto Beiring was the only one to leave.",
      "She flew to Hong Kong. Hong Kong was wet. The vote was won by Kwong Chun-wei.",
    ));

  it("takes one accent in two codes for one spelling", () => {
    checkSilent(nameSpelling, [
      "Rene\u0301 Lindqvist opened a bar. Lindqvist said he was tired. Ren\u00e9 Lindqvist will close it in May.",
    ]);
  });

  it("finds a name that lost the apostrophe of its possessive", () => {
    finds("Marius Kjelstad left. Kjelstad said so, and in «Kjelstads» speech nobody was named.");
    finds("Ola Brandvik is ill. Brandvik will rest. It said «Brandviks» long tour is off.");
    silent(
      "Marius Kjelstad left, and Kjelstad said the Kjelstads house was sold.",
      "Two Kjelstads came. Marius Kjelstad left, and Kjelstad said so.",
      "The Republican said that Republicans plans were Republican ones.",
    );
  });

  it("leaves names that end in an s by themselves", () =>
    silent(
      "The state paid. State after State paid, and in each State the United States embassy paid too.",
      "Guard units of the Guard left. A Guard said that a Revolutionary Guards adviser was there.",
    ));

  it("tells one people from another", () =>
    silent(
      "The Bosnian army left. Bosnian Serbs and Bosnian Croats stayed, and Bosniak victims were mourned.",
    ));

  it("leaves a word in a name of another language as it is spelled there", () =>
    silent("China Telecom won. Telecom firms rose, and Deutsche Telekom fell. China Telecom will pay."));
});
