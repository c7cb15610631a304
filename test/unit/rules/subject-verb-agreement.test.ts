import assert from "node:assert/strict";
import { applyEdits } from "../../../server/src/rules/check.js";
import { subjectVerbAgreement } from "../../../server/src/rules/subject-verb-agreement/subject-verb-agreement.js";
import { checkFinds, checkFix, checkSilent, fixesIn } from "./rule-check.js";

const finds = (...texts: readonly string[]): void => {
  for (const text of texts) checkFinds(subjectVerbAgreement, text, "warning");
};
/** Asserts that the rule only points at what stands between the marks. */
const points = (...texts: readonly string[]): void => {
  for (const text of texts) checkFinds(subjectVerbAgreement, text, "info");
};
const silent = (...texts: readonly string[]): void => checkSilent(subjectVerbAgreement, texts);

describe("subject-verb-agreement", () => {
  it("leaves shares, sums and distances alone", () => {
    silent(
      "A flock of sheep were drowned, and the iwi have backed a plan.",
      "Of the firms that were asked, 48 per cent were looking for staff. Twenty per cent were not.",
      "Thirty million trees is the target.",
      "Just a few kilometres from Orvo begins the desert.",
    );
    finds("The two «boats was» late.");
  });

  it("leaves bare forms alone, behind verbs of seeing and letting and before “not”", () => {
    silent(
      "She wept when she heard Ayatollah Karimi give his word to the house.",
      "The plain dish need not be made of silver.",
      "The innings was over by noon.",
      "They watched the mayor leave the hall.",
    );
    finds("The «mayor need» more time.");
  });

  it("knows the plural of nouns in -ic", () => {
    finds("Two «clinics in Orvo has» shut since May.", "The «critics was» not amused.");
    silent("Physics is hard to teach, and politics has no rules.");
  });

  it("knows a number of things from the number of them", () => {
    checkFinds(subjectVerbAgreement, "A number of «drivers has» left the depot since March.");
    checkFinds(subjectVerbAgreement, "The «number of drivers have» fallen since March.");
    checkFinds(subjectVerbAgreement, "The total «number of calls were» lower than in 2011.");
    checkSilent(subjectVerbAgreement, [
      "A growing number of bakers are giving up their shops.",
      "The number of drivers has fallen since March.",
      "The ministry says the eight are dead.",
      "Roughly 40 homes lost their roofs, and a similar number have no power.",
      "Some 300 people signed the first letter, and an equal number have signed the second.",
    ]);
  });

  it("finds a verb that does not go with the noun before it", () => {
    finds(
      "The «minister have» left the capital.",
      "Varga’s «view are» the latest sign of a change in the party.",
      "The «signals is» the first from the northern station.",
      "Our «neighbors was» warned on Monday.",
      "On Monday, the «bridge were» closed to lorries.",
    );
  });

  it("is silent on a participle that looks like a noun, and where the subject stands behind the verb", () => {
    silent(
      "The storm warnings broadcast to the islands have reached every boat.",
      "The prices set by the board have not changed.",
      "Worth more attention are the pumps under the bridge.",
    );
    finds("The «broadcast to the islands have» reached every boat.");
  });

  it("finds it across prepositions and adverbs", () => {
    finds(
      "The «opening of the schools were» delayed by a week.",
      "The «boats in the harbor has» been searched.",
      "The «report on the floods also say» that nobody was warned.",
      "«One of the officers have» resigned.",
    );
  });

  it("finds it in a dependent clause and after a reporting verb", () => {
    finds(
      "The mayor said that the «bridges was» unsafe.",
      "The mayor said the «bridges is» unsafe.",
      "The crew stayed because the «engine were» cold.",
      "They explained how the «race are» run.",
    );
  });

  it("finds it after pronouns and names", () => {
    finds(
      "«They was» late for the hearing.",
      "The council voted, but «he have» not signed the order.",
      "«It are» the third fire this month.",
      "Anna «Varga have» left the party.",
      "The treaty ended after the vote. Russian President Pavel «Orlov were» there.",
      "Last night «Americans was» asked to wait.",
    );
  });

  it("finds it in a relative clause and after a pair", () => {
    finds(
      "The «officers who was» there have been questioned.",
      "Anna «Varga, who have» led the party, will resign.",
      "Anna Varga and Tom «Reyes was» elected on Sunday.",
      "Some 42 «drivers has» signed the letter.",
      "Many of the «drivers is» on strike.",
    );
  });

  it("finds a noun that lost its ending, and gives it back", () => {
    finds("Local «leader are» worried about the bridge.", "The «visit are» the latest of three.");
    const text = "Local leader are worried about the bridge.";
    assert.deepEqual(
      fixesIn(subjectVerbAgreement, text).map((fix) => applyEdits(text, fix.edits)),
      [text.replace("leader", "leaders"), text.replace("are", "is")],
    );
  });

  it("finds it behind a comma or a conjunction that begins a clause", () => {
    finds(
      "The ferry left at noon, and the «mayor were» on board.",
      "In May, after two votes, the «mayor have» agreed.",
      "“I am going,” the «mayor have» told the radio.",
    );
  });

  it("finds it where the tree of the sentence alone tells the subject", () => {
    finds(
      "«Statements made by the mayor makes» him look weak.",
      "She doubts «they has» seen it, and «I has» no idea.",
      "Take the key before «you leaves» the house.",
      "Do you think «they is» late?",
      "The mayor recommends that «you is» there.",
      "The «groups points» out that the bridge is old.",
    );
    points("Both «Anna Varga and Tom Reyes is» thorough, and Ann Dole left.");
    points("He has a «plan that have» to be changed.");
    points("He said that they welcome «anybody who are» interested in the plan.");
    points("And on April 3 his chief «aide in Orvo were» suddenly arrested.");
    points("The «report which the council ordered have» not been read.");
  });

  it("is silent where the tree could be wrong", () => {
    silent(
      "Carson beat out Varga by one point.",
      "Sanders says Varga ran well.",
      "He and Varga differ on the plan, and he said he and Reyes have met.",
      "The agreement between Varga and the unions establishes a contract.",
      "Meeting relatives of prisoners has an impact.",
      "Thousands of letters held in a private box that were burnt are lost.",
      "The campaign to win voters that has begun is long.",
      "Garlic and fresh turmeric are sold, and neglect and abuse were common.",
      "We believe six debates for five people is enough.",
      "What boats has Varga ever sailed?",
      "Drivers investigating that attack have left.",
      "He praised the guard for what happened after the May attacks was over.",
    );
  });

  it("is silent where the tree gives the verb another subject", () => {
    silent(
      "There are farmers in south-west Zorvik who have lost stock.",
      "He thanked drivers from Orvo who have waited, and doctors in Ghana who were on strike.",
      "Planning for the needs of older people is one of the aims.",
      "The figures show wool production is set to fall. He told reporters cattle numbers are up.",
    );
  });

  it("leaves one name with “and” in it, and what is no plural by its look", () => {
    silent(
      "Trinidad and Tobago is in the group. Bosnia and Herzegovina has joined.",
      "Procter and Gamble was founded there.",
      "One specimen is in the museum. The regimen is strict.",
      "The bream were plentiful, and the perch have gone.",
      "The 60 millimetres in his gauge is the best since May. Six hectares was burnt.",
      "The 10 were kidnapped on Friday, and the two have met before.",
    );
    finds("The «police has» left.");
    points("«Growers in Victoria has» lost stock.");
  });

  it("leaves right forms", () => {
    silent(
      "The minister has left the capital. The ministers have left.",
      "They were late, he was early and it is over.",
      "The opening of the schools was delayed by a week.",
      "Anna Varga and Tom Reyes were elected on Sunday.",
      "One of the officers has resigned.",
    );
  });

  it("leaves nouns that may be either, and amounts", () => {
    silent(
      "The police have left. The staff are tired. The staff is tired.",
      "A number of boats have left. A group of drivers are waiting.",
      "The news is bad. The series is over. Politics is a craft.",
      "Three years is a long time. About $3 million is missing. Two-thirds of the town are flooded.",
      "The poor have no vote. The wounded were flown out.",
      "The United States has agreed, and the Philippines is waiting.",
    );
  });

  it("takes a body of people for one in American English alone", () => {
    finds(
      "The «company have» closed the yard, and color fades.",
      "Some 40 percent of it burned. The «council have» agreed.",
      "Sen. Ann Varga of Ohio left. The «committee were» told.",
      "The U.S. fleet sailed. The «government have» said no.",
    );
    checkFinds(subjectVerbAgreement, "The «company have» closed the yard.", undefined, '{"dialect":"en-US"}');
    checkSilent(subjectVerbAgreement, ["The company have closed the yard."], '{"dialect":"en-GB"}');
  });

  it("takes no body of people and no country for one where the article may be of any country", () => {
    silent(
      "The company have closed the yard.",
      "The council are not listening. The family have lost a home.",
      "The committee were told on Monday, and the government have said no.",
      "Argentina have beaten Portugal by two goals.",
      "The board were split, the band are on tour and the crew have slept.",
      "The club have paid £4 million, 12 percent more than last year, for the striker.",
      "The party have chosen Mr Varga, who spoke of the U.S. fleet. The team have lost.",
    );
  });

  it("leaves pairs, lists and alternatives", () => {
    silent(
      "The mayor and the driver have left.",
      "The mayor, the driver, and the clerk were questioned.",
      "The cost of the war and the debt are the main themes.",
      "His gift for jokes and his blunt, fiery manner have won the town.",
      "Neither the mayor nor the driver were there.",
      "The relationship between the state and the schools is poor.",
    );
  });

  it("leaves inversions, questions, gerunds and zero relatives", () => {
    silent(
      "There are a mayor and a clerk. Among the winners is Varga.",
      "Key to the plan are the schools. Here come the boats.",
      "Does the minister have a plan? Did he have one?",
      "Raising taxes is hard. Closing schools was worse.",
      "What the schools need is a roof.",
      "The claim the drivers make is false.",
      "One of the officers who were there has left.",
    );
  });

  it("leaves what another reading makes right", () => {
    silent(
      "Clashes erupted Tuesday in Orlava after Ms. Orban was named premier.",
      "The latest talks in May stalled over union demands that drivers not be asked to help.",
      "Orlava’s chief elections official has left the country after receiving threats.",
      "Hounds Of Winter continues to draw crowds.",
      "The farmer said his 300 head of cattle were safe.",
      "It is the number of officers who planned the raid who have families in the town.",
      "The report lists a site that the Kent party alleges is linked to the leak.",
      "The constabulary have asked for help with the case, and the council has agreed.",
      "Really Love You was released in August.",
      "Biscuits to Stan is an episode of a show.",
      "The wading pool operates from noon to 7 p.m. Lincoln Reservoir was begun in 1889.",
      "The move comes after much speculation that pay rises were coming.",
      "The remainder were sold in Kent.",
    );
    finds("The «officer who have» left is Anna Varga.");
    points("The «rules drafted by the board has» not changed.");
  });

  it("leaves subjunctives and causatives", () => {
    silent(
      "They demanded that he have a lawyer. If she were mayor, it would end.",
      "It is vital that the minister have a say.",
      "They made the driver do it and let him have the key.",
    );
  });

  it("leaves what people say, headlines and headers", () => {
    silent("“They was late,” said Anna Varga, who had waited for the boat all night.");
  });

  it("changes the verb, or the noun where a later verb agrees with the first", () => {
    checkFix(subjectVerbAgreement, "The minister have left.", "The minister has left.", false);
    checkFix(subjectVerbAgreement, "He don’t know the answer.", "He doesn’t know the answer.", false);
    const text = "Varga’s view are the latest sign of a change but also suggest that the party is tired.";
    const results = fixesIn(subjectVerbAgreement, text).map((fix) => applyEdits(text, fix.edits));
    assert.deepEqual(results, [text.replace("view", "views"), text.replace("are", "is")]);
    const plain = "The mayor’s view are well known.";
    assert.deepEqual(
      fixesIn(subjectVerbAgreement, plain).map((fix) => applyEdits(plain, fix.edits)),
      [plain.replace("are", "is"), plain.replace("view", "views")],
    );
  });

  it("leaves a time and a participle behind a plural", () => {
    silent(
      "The two bombings last week were the work of one man.",
      "The heavy rains last spring were followed by a drought.",
      "Ministers meeting on Friday do not expect a deal.",
      "The radiation belts surrounding the earth were found almost at once by two men named Berg.",
      "Children in homes where parents smoke are at risk.",
    );
    finds("The «bombings last week was» the work of one man.");
  });

  it("leaves a clause without “that” behind what looks like a noun, and a noun that ends a long one", () => {
    silent(
      "Polls in the north show support for the mayor’s new party is still strong.",
      "The heads of state summit was held in May.",
      "The mayor has rejected charges that she and Councilman Peter Haugen are blocking the reform.",
      "Just a fraction are using the app.",
      "It fit under his coat and nobody noticed.",
      "The loan was given on the condition that the town use the money for schools.",
    );
  });

  it("finds it behind “there”, where what is counted is certain", () => {
    finds("There «was three men» in the car.");
    finds("Police said there «was 14 people» on the boat.");
    finds("There «are no reason» to panic, the minister said.");
    silent(
      "There was three hours of talk and no result.",
      "There is 20 percent less water in the lake.",
      "There are no police in the village.",
      "If there were no reason to go, he would stay.",
      "There are no school or hospital beds left.",
      "There was one man and two women in the car.",
    );
  });

  it("leaves a noun behind “that” that looks like a verb, a past tense that looks like a present, and a number told to somebody", () =>
    silent(
      "That offer did not include rice.",
      "The plane was hit when it overshot the runway.",
      "The clerk told the network about 180 men have been held.",
      "The E/I requirements are old.",
    ));

  it("leaves what ends a list, what belongs to “those”, and what only looks like a subject", () => {
    silent(
      "Since the war, the growth of the mining, farming, and service sectors has changed the country.",
      "Only a tiny fraction were found to be true.",
      "Those attending Monday’s conference on the accords include the mayor.",
      "Making, rather than buying, holiday gifts is in fashion.",
      "All that matters in today’s market is the price.",
      "Some railways such as the Varga line are under repair.",
    );
    finds("The «growth of the new service sectors have» slowed.");
  });

  it("finds what “the number of” says with more words before its verb, and takes no time for a subject", () => {
    finds("The «number of homes at risk have» risen to 90.");
    checkSilent(subjectVerbAgreement, [
      "The number of homes at risk has risen to 90.",
      "Officials said that earlier this week at least 17 new boats were lost.",
    ]);
    finds("There «are one ferry» in the harbour.");
  });

  it("leaves lists, inversions, verbs of a name within a subject, other verbs’ pasts and what a preposition governs alone", () => {
    silent(
      "The family said he bore no ill will to anyone.",
      "The committee Oakes chairs is conducting one of two inquiries.",
      "Overshadowed by Moe’s film and the subsequent protests was another surprise: the vote.",
      "They noted the fact that trade among developing countries has grown larger.",
      "They asked whether the activity of the Call, Radio Orvo, and other local outlets is in accordance with the law.",
      "Jeff Sessions spoke on Monday. Sessions was an early backer of the plan.",
    );
    finds("The «costs of the scheme has» doubled.");
  });

  it("leaves what looks like a plural behind a singular, where it may be its verb", () => {
    checkSilent(subjectVerbAgreement, [
      "The conduit forwards supplies to the port.",
      "The broker markets loans to firms.",
    ]);
    checkFinds(subjectVerbAgreement, "The city «officials says» the plan is late.", "warning");
  });

  it("leaves initials, what a face is still, a sum called one thing, and surnames that look like plurals", () => {
    silent(
      "Members get payment processing, IT support, payroll management and legal advice.",
      "She left in silence, her face still blank with grief.",
      "He said that 24 million uninsured farmers is just a number.",
      "Woods has won again, and Banks is his coach.",
    );
    finds("The «costs of the plan has» doubled.");
  });

  it("leaves lists within a subject, doers, terms, what stands behind its verb, and what “which” may mean two of", () => {
    silent(
      "A laptop containing plans for the tower, details on the case and other papers was stolen.",
      "Those railing against the mayor have struggled.",
      "Looted cultural assets is the term used for such works.",
      "Among sitting judges who have spoken is Moe, who met the mayor.",
      "Only one has both electricity and running water, which were installed by the family.",
      "All 10 on board the boat were saved.",
      "The sperm are then absorbed.",
    );
    finds("The «differences between the chambers was» clear.");
    finds("On Friday, the «costs of the scheme was» told.");
  });

  it("takes teams for many where the article does", () => {
    silent(
      "It was the favorite color of the center. Frankfurt are third. Eintracht have won twice, and Leipzig were late. The team are fit.",
    );
  });

  it("leaves the end of a list, “en masse”, “as it were” and all of a body", () =>
    silent(
      "Trade is changing. Travel, catering and entertainment are fast adapting to the trend.",
      "None of this is to say that visitors en masse are a gift.",
      "She was caught as it were between two fires.",
      "All the family are learning to dance.",
    ));

  it("only points at an auxiliary whose subject the words before it do not tell, and leaves lists behind a preposition and what fewer of them means", () => {
    points("They eat «grasses which has» an impact on the farms.");
    silent(
      "The basic story on automation, trade, and jobs is simple.",
      "Fewer ferries means longer queues, and so he dove into the sea.",
    );
  });
});
