import { checkNames, checkTexts } from "./news-text.js";

describe("people whose surname is a word for a place or a body", () => {
  checkNames([
    [
      "Roadhouse owner Dorothy Beach was asleep. “I heard nothing,” Beach said.",
      { "Dorothy Beach": "PERSON", "Beach#2": "PERSON" },
    ],
    [
      "Linebacker Hunter Cross was hurt. Cross was helped off.",
      { "Hunter Cross": "PERSON", "Cross#2": "PERSON" },
    ],
    ["Newcomer Wren Holloway plays the youngest.", { "Wren Holloway": "PERSON" }],
    ["Jackson Bridge, 51, lost his job in May.", { "Jackson Bridge": "PERSON" }],
    ["Lincoln Street, aged 63, was found on Monday.", { "Lincoln Street": "PERSON" }],
    ["Paris Lake, a 30-year-old nurse, was first on the scene.", { "Paris Lake": "PERSON" }],
    ["Georgia Forest (27) won the race on Sunday.", { "Georgia Forest": "PERSON" }],
    ["The curator of the show, Ines Field, said the vase was real.", { "Ines Field": "PERSON" }],
    [
      "She married Nick Court, an engineer, in May. Court builds bridges.",
      { "Nick Court": "PERSON", "Court#2": "PERSON" },
    ],
    ["Textile trader K.R. Narasimhan lost the case.", { "K.R. Narasimhan": "PERSON" }],
  ]);
  checkNames([
    ["“No,” said Rossiya Bank on Tuesday.", { "Rossiya Bank": "ORG" }],
    ["It was called “a sham” by Human Rights Watch.", { "Human Rights Watch": "ORG" }],
    ["The path was called “a farce” by Mere Tabeke on Friday.", { "Mere Tabeke": "PERSON" }],
    ["Two men from Co Clare were fined.", { "Co Clare": "GPE" }],
    ["Nurse Training School opened its doors in June.", { "Nurse Training": "!PERSON" }],
    ["“They are few,” a scientist told The Hill.", { "The Hill": "!PERSON" }],
    ["Members of Mother Emanuel Church met.", { "Emanuel Church": "!PERSON" }],
    ["They walked along Lincoln Street on Monday.", { "Lincoln Street": "!PERSON" }],
    ["Its largest owner, Hudson Bay Capital, sold up.", { "Hudson Bay Capital": "ORG" }],
  ]);
});

describe("holders of offices and titles", () => {
  checkNames([
    ["The Minister of State for Transport Eamon Breen was late.", { "Eamon Breen": "PERSON" }],
    ["Speaker of the House Marta Quill banged the gavel.", { "Marta Quill": "PERSON" }],
    ["Shares in Marbrook Ltd. Chairman Piers Aldous were not sold, he said.", { "Piers Aldous": "PERSON" }],
    ["Det Sen Const Mould said the boy was safe.", { Mould: "PERSON" }],
    ["Lt-Gen. Omar Diallo saluted the crowd.", { "Omar Diallo": "PERSON" }],
    ["Sqn Ldr Amy Frith flew it home last week.", { "Amy Frith": "PERSON" }],
    ["Ven. Somarama chanted for an hour.", { Somarama: "PERSON" }],
    [
      "Comrade Friday Ebong spoke first, and Mr Sunday Dare listened.",
      { "Friday Ebong": "PERSON", "Sunday Dare": "PERSON" },
    ],
    ["The vote is on Friday, Ann Dole said.", { Friday: "DATE", "Ann Dole": "PERSON" }],
  ]);
});

describe("companies by what they do", () => {
  checkNames([
    ["Velmora said it would hire 300 people in the spring.", { Velmora: "ORG" }],
    ["Tasker cut its forecast for the third time this year.", { Tasker: "ORG" }],
    ["Orbeth, whose shares fell sharply, makes pumps.", { Orbeth: "ORG" }],
    ["Luxmark rose 3 percent and Pendale lost 12p.", { Luxmark: "ORG", Pendale: "ORG" }],
    ["Ferrano will close its plant, the company said.", { Ferrano: "ORG" }],
    ["The takeover of Quillen took a year.", { Quillen: "ORG" }],
    ["A spokesman for Denvik said the road was safe.", { Denvik: "ORG" }],
    ["She joined from Sagent, where she ran sales.", { Sagent: "ORG" }],
    ["Analysts at Peel Marston like it.", { "Peel Marston": "ORG" }],
    ["A report by consultants Carrick Dunne found the roof was sound.", { "Carrick Dunne": "ORG" }],
    ["The work, by Lacey & Sons, begins in May.", { "Lacey & Sons": "ORG" }],
    ["It was drawn up by Hallam & Voss in 1990.", { "Hallam & Voss": "ORG" }],
  ]);
  checkNames([
    [
      "Arlo Velmora wrote. Velmora said it would be a hard winter.",
      { "Arlo Velmora": "PERSON", "Velmora#2": "PERSON" },
    ],
    ["Actors Ralph Tindall and Judith Marr bowed.", { "Ralph Tindall": "PERSON", "Judith Marr": "PERSON" }],
    ["Shares rose 3 percent on Monday.", { Shares: null }],
    ["Ann & I laughed at that.", { "Ann & I": "!ORG" }],
    ["A spokesman for Ms Trevelyan said she was away.", { Trevelyan: "PERSON" }],
  ]);
});

describe("bodies by their letters and their heads", () => {
  checkNames([
    ["The leader of the PTr, Arvin Boolaky, spoke first.", { PTr: "ORG" }],
    ["Members of the KGCCI met in June.", { KGCCI: "ORG" }],
    ["AKCC general secretary Randip Sarwal said so.", { AKCC: "ORG" }],
    ["LGBT activists marched through the town.", { LGBT: null }],
    [
      "The Department of Inspection for Factories and Establishments closed it.",
      { "Department of Inspection for Factories and Establishments": "ORG" },
    ],
    ["Tarrant Ladies lost at home on Sunday.", { "Tarrant Ladies": "ORG" }],
    ["Wexham Women won for the first time this season.", { "Wexham Women": "ORG" }],
    ["The NGO warned them in May.", { NGO: null }],
    ["Asking Zameer to go, he left the room.", { "Asking Zameer": null }],
  ]);
});

describe("names that people go by", () => {
  checkNames([
    ["He owed money to a man known as Spud.", { Spud: "PERSON" }],
    ["His widow, Precious, was there on Monday.", { Precious: "PERSON" }],
    ["A singer, Bonga, played for an hour.", { Bonga: "PERSON" }],
    [
      "Kurt Jelinek and Nora Jelinek own the hotel. The Jelineks live upstairs.",
      { "Kurt Jelinek": "PERSON", Jelineks: "NORP" },
    ],
    [
      "It is written in JavaScript and shown in PowerPoint.",
      { JavaScript: "PRODUCT", PowerPoint: "PRODUCT" },
    ],
  ]);
  checkTexts({
    "by a nickname that stands in marks within the full name": {
      text: "Wendell “Buzz” Archambault died on Monday. Everybody loved Buzz, who was 87.",
      types: { "Buzz#2": "PERSON" },
      same: [["Wendell “Buzz” Archambault", "Buzz#2"]],
    },
  });
});

describe("names of a list whose kind a plural before it says", () => {
  checkNames([
    [
      "Aid went to the local councils of Nahef, Reina and Deir Asad.",
      { Nahef: "GPE", Reina: "GPE", "Deir Asad": "GPE" },
    ],
    ["The villages of Beit Anan, Surda and Qattana lost power.", { "Beit Anan": "GPE", Surda: "GPE" }],
    [
      "Charities such as Open Wells, Pane Vivo and Amber want the law repealed.",
      { "Open Wells": "ORG", "Pane Vivo": "ORG", Amber: "ORG" },
    ],
    ["He sued firms including Ferrano and Luxmark.", { Ferrano: "ORG", Luxmark: "ORG" }],
    ["After a visit to charities including Oxfam, Jane Smith said no.", { "Jane Smith": "PERSON" }],
  ]);
});

describe("people named for a day of the week", () => {
  checkNames([
    ["Sunday Adeyemi-Cole, a yam trader, walked free.", { "Sunday Adeyemi-Cole": "PERSON" }],
    ["His lawyer, Friday Okonta, who had asked for bail, agreed.", { "Friday Okonta": "PERSON" }],
    ["Justice Monday Ezeh ruled that he was free.", { "Monday Ezeh": "PERSON" }],
    ["Monday Ezeh (52) was held.", { "Monday Ezeh": "PERSON" }],
    ["On Sunday Okonta, a former champion, lost.", { Sunday: "DATE" }],
    ["Last Sunday Murray, 29, lost.", { Murray: "PERSON" }],
    ["Sunday Brunch, a show, is back.", { "Sunday Brunch": "!PERSON" }],
  ]);
});

describe("judges whose surname is a word", () => {
  checkNames([
    ["Lord Justice King dismissed the appeal.", { King: "PERSON" }],
    ["Mr Justice Bishop dismissed the appeal.", { Bishop: "PERSON" }],
    ["Judge Page sentenced him to a year.", { Page: "PERSON" }],
    ["The Justice Secretary said no.", { Secretary: "!PERSON" }],
  ]);
});

describe("places that have offices and seats", () => {
  checkNames([
    ["The mayor of Paisley, who is 61, did not attend.", { Paisley: "GPE" }],
    ["The sheriff of Lincoln was there.", { Lincoln: "GPE" }],
    ["The MP for Bury said it was over.", { Bury: "GPE" }],
    ["The member for Goldmarsh, Zoe Pell, agreed.", { Goldmarsh: "GPE", "Zoe Pell": "PERSON" }],
    ["The Archbishop of Wells did.", { Wells: "GPE" }],
    ["Cllr Imran Sheikh (Lab, Wick) said no.", { "Imran Sheikh": "PERSON", Wick: "GPE" }],
    ["Tom Beddoe (Lib Dem, St Mary’s) agreed.", { "St Mary’s": "GPE" }],
    ["Jonas Bell (Nike, Puma) agreed.", { Puma: "!GPE" }],
    ["The governor of the Bank of Orrin spoke.", { "Bank of Orrin": "ORG" }],
  ]);
});

describe("ranks in capitals and names with the father's initials", () => {
  checkNames([
    ["“It is true,” said Infopark SHO Sajeevan J.S.", { "Sajeevan J.S.": "PERSON" }],
    [
      "DySP Reji Kunnoth led the raid, and SI Baiju P.R. was hurt.",
      { "Reji Kunnoth": "PERSON", "Baiju P.R.": "PERSON" },
    ],
    ["OC Kamal Hossain-Bari said the body was found.", { "Kamal Hossain-Bari": "PERSON" }],
    ["Flt Lt Tom Ashe flew home.", { "Tom Ashe": "PERSON" }],
    ["Washington D.C. is hot.", { "Washington D.C.": "GPE" }],
  ]);
});

describe("words that only the sentence gives a capital", () => {
  checkNames([
    ["Ward member Sheeba Rajan said so.", { Ward: "!PERSON", "Sheeba Rajan": "PERSON" }],
    ["Rose growers met on Monday.", { Rose: "!PERSON" }],
    ["Sam Rice left. Rice supporters left, too.", { "Sam Rice": "PERSON", "Rice#2": "PERSON" }],
  ]);
});

describe("the words of science", () => {
  checkNames([
    ["They found polyethylene (PE) and polyvinyl chloride (PVC).", { PE: "!ORG", PVC: "!ORG" }],
    ["His body fat index (BFI) was 31.", { BFI: "!ORG" }],
    ["They used Raman spectroscopy on the beads.", { Raman: "!PERSON" }],
    ["The findings were published in Science Advances on Monday.", { "Science Advances": "ORG" }],
    ["The study in the journal Current Biology was short.", { "Current Biology": "ORG" }],
    ["It was published in Paris in 1950.", { Paris: "GPE" }],
    ["An expedition aboard the RV Polar Meridian sailed.", { "RV Polar Meridian": "PRODUCT" }],
    ["The port’s owner, Singapore’s Straits Infrastructure, said no.", { "Straits Infrastructure": "ORG" }],
  ]);
});

describe("what countries, shops and think tanks are called", () => {
  checkNames([
    ["Kasanga’s parliament voted on Tuesday.", { Kasanga: "GPE" }],
    ["He worked at Pell Convenience Store until May.", { "Pell Convenience Store": "FAC" }],
    ["The think tank Open Horizons agreed.", { "Open Horizons": "ORG" }],
    ["CCTV footage showed Liam Prosser.", { CCTV: "!ORG", "Liam Prosser": "PERSON" }],
  ]);
});

describe("teams by the last word of their names", () => {
  checkNames([
    [
      "Oklahoma City Thunder beat Akron Rovers on Sunday. The Thunder led. Thunder coach Jo Ray smiled.",
      { "Oklahoma City Thunder": "ORG", "Thunder#2": "ORG", "Thunder#3": "ORG", "Jo Ray": "PERSON" },
    ],
    ["The thunder came late. Thunder followed them home.", { Thunder: "!ORG" }],
  ]);
});
