import assert from "node:assert/strict";
import { reportedIn, reportersIn } from "./reported-text.js";

/** Each text with the statements it reports. */
type Cases = Readonly<Record<string, readonly string[]>>;

const check = (cases: Cases): void => {
  const found = Object.fromEntries(Object.keys(cases).map((text) => [text, reportedIn(text)]));
  assert.deepEqual(found, cases);
};

describe("reported statements", () => {
  it("follow “that”", () => {
    check({
      "Alma Vek said that the ferry would sail on Friday.": [
        "Alma Vek | said | that the ferry would sail on Friday",
      ],
      "The harbour master told reporters on Monday that two boats had sunk.": [
        "The harbour master | told | that two boats had sunk",
      ],
      "Norwegian officials have warned that the dam may not hold.": [
        "Norwegian officials | warned | that the dam may not hold",
      ],
      "Mr. Oduya argued in an interview with the paper that taxes were too low.": [
        "Mr. Oduya | argued | that taxes were too low",
      ],
      "She complained to the council that nobody had answered her letters.": [
        "She | complained | that nobody had answered her letters",
      ],
      "The bank announced on its website that it would close nine branches.": [
        "The bank | announced | that it would close nine branches",
      ],
      "A spokesman for the mill pointed out that its wheels had stood still since May.": [
        "A spokesman for the mill | pointed out | that its wheels had stood still since May",
      ],
      "Farmers in the valley say that the wells are dry.": [
        "Farmers in the valley | say | that the wells are dry",
      ],
      "The minister, who was ill, acknowledged that the figures were wrong.": [
        "The minister, who was ill | acknowledged | that the figures were wrong",
      ],
      "Police confirmed late on Sunday that a man was held.": ["Police | confirmed | that a man was held"],
    });
  });

  it("begin behind a bullet, and behind the dateline of an item", () => {
    check({
      "The storm went north in the night.\n• About 41 homes are dark, according to Tarn Electric.\n• Nobody was hurt.":
        ["Tarn Electric | according to | About 41 homes are dark"],
    });
  });

  it("stand behind the verb without “that”", () => {
    check({
      "Ines Falk said the school had no heating.": ["Ines Falk | said | the school had no heating"],
      "Doctors say the fever spreads by water.": ["Doctors | say | the fever spreads by water"],
      "The company said on Tuesday it would hire 40 welders.": [
        "The company | said | it would hire 40 welders",
      ],
      "He told the court he had never been to Lisbon.": ["He | told | he had never been to Lisbon"],
      "The union claims the managers knew of the leak.": [
        "The union | claims | the managers knew of the leak",
      ],
      "Mayor Tove Brandt argued the plan to sell the pier would cost more than it brought.": [
        "Mayor Tove Brandt | argued | the plan to sell the pier would cost more than it brought",
      ],
      "Those surveyed said the buses were late.": ["Those surveyed | said | the buses were late"],
      "About a third say they never vote.": ["a third | say | they never vote"],
      "Karim Osei, a baker in Accra, says flour costs twice what it did.": [
        "Karim Osei, a baker in Accra | says | flour costs twice what it did",
      ],
      "The coach admitted his team had been lucky.": ["The coach | admitted | his team had been lucky"],
    });
  });

  it("are split by who says them", () => {
    check({
      "The bridge, she said, would be shut until spring.": [
        "she | said | The bridge … would be shut until spring",
      ],
      "But the money, Mr. Oduya added, had long been spent.": [
        "Mr. Oduya | added | the money … had long been spent",
      ],
      "Two of the boats, the coast guard reported, were never found.": [
        "the coast guard | reported | Two of the boats … were never found",
      ],
      "The winter, farmers say, was the driest in years.": [
        "farmers | say | The winter … was the driest in years",
      ],
      "Voters, Falk suggested on Sunday, do not care about the pier.": [
        "Falk | suggested | Voters … do not care about the pier",
      ],
      "The trial, lawyers told the judge, must be held elsewhere.": [
        "lawyers | told | The trial … must be held elsewhere",
      ],
      "The offer, said Brandt, came far too late.": ["Brandt | said | The offer … came far too late"],
      "In the north, the agency warned, roads may be blocked for days.": [
        "the agency | warned | In the north … roads may be blocked for days",
      ],
      "The vote – the clerk noted – was not counted twice.": [
        "the clerk | noted | The vote … was not counted twice",
      ],
      "The roof, he claimed, had leaked since he bought the house.": [
        "he | claimed | The roof … had leaked since he bought the house",
      ],
    });
  });

  it("are told “according to” a source that ends at the comma", () => {
    check({
      "According to the harbour office, three crews are missing.": [
        "the harbour office | According to | three crews are missing",
      ],
      "The fire began in the kitchen, according to police.": [
        "police | according to | The fire began in the kitchen",
      ],
      "The mill, according to its owner, has lost money since 2019.": [
        "its owner | according to | The mill … has lost money since 2019",
      ],
      "Rents rose by 4%, according to a report by the city’s statisticians.": [
        "a report by the city’s statisticians | according to | Rents rose by 4%",
      ],
      "According to Tove Brandt, the mayor, nothing was signed.": [
        "Tove Brandt | According to | the mayor, nothing was signed",
      ],
      "Half the fleet (twelve boats, according to the union) stayed in port.": [
        "the union | according to | twelve boats",
      ],
      "According to two people who saw it, the car did not stop.": [
        "two people who saw it | According to | the car did not stop",
      ],
      "Sales fell in March, the third month in a row, according to Norfisk.": [
        "Norfisk | according to | Sales fell in March, the third month in a row",
      ],
      "The ship had left Bergen before dawn, according to the captain’s log.": [
        "the captain’s log | according to | The ship had left Bergen before dawn",
      ],
      "That is according to the mayor.": [],
    });
  });

  it("stand before who says them", () => {
    check({
      "The ferry will not sail on Friday, Alma Vek said.": [
        "Alma Vek | said | The ferry will not sail on Friday",
      ],
      "Nobody was hurt, police said on Monday.": ["police | said | Nobody was hurt"],
      "The dam would hold, said Lars Nygaard, an engineer.": [
        "Lars Nygaard, an engineer | said | The dam would hold",
      ],
      "It was the best harvest in years, farmers say.": ["farmers | say | It was the best harvest in years"],
      "The mayor had been told twice, the clerk recalled.": [
        "the clerk | recalled | The mayor had been told twice",
      ],
      "Prices will rise again, the bank predicted last week.": [
        "the bank | predicted | Prices will rise again",
      ],
      "When the siren rang, the crew was asleep, the report says.": [
        "the report | says | When the siren rang, the crew was asleep",
      ],
      "The pier is safe, says the harbour master.": ["the harbour master | says | The pier is safe"],
      "They will appeal, their lawyer told the paper.": ["their lawyer | told | They will appeal"],
      "The tests were never made, she added.": ["she | added | The tests were never made"],
    });
  });

  it("are taken up by a second verb", () => {
    check({
      "Officials acknowledge the delay, but say that the road will open in May.": [
        "Officials | say | that the road will open in May",
      ],
      "Brandt said the plan was late and warned that it would cost jobs.": [
        "Brandt | said | the plan was late",
        "Brandt | warned | that it would cost jobs",
      ],
      "The union rejected the offer and said its members would strike.": [
        "The union | said | its members would strike",
      ],
      "She thanked the crew, praised the pilots and promised to return.": ["She | promised | to return"],
      "The doctor said he was tired but insisted that he would go on.": [
        "The doctor | said | he was tired",
        "The doctor | insisted | that he would go on",
      ],
      "Vek said the boats were safe, and the union said they were not.": [
        "Vek | said | the boats were safe",
        "the union | said | they were not",
      ],
      "The firm has closed the plant and announced that it will build another.": [
        "The firm | announced | that it will build another",
      ],
      "He wrote to the owners and told them the lease had ended.": ["He | told | the lease had ended"],
      "The clerk opened the letter and said it was empty.": ["The clerk | said | it was empty"],
      "They met in March and agreed to share the cost.": ["They | agreed | to share the cost"],
    });
  });

  it("follow a participle far from who says it", () => {
    check({
      "Vek was outraged by the council’s announcement, saying that nobody had asked her.": [
        "Vek | saying | that nobody had asked her",
      ],
      "The minister defended the law, arguing it would save lives.": [
        "The minister | arguing | it would save lives",
      ],
      "Falk left the talks, complaining that the other side had lied.": [
        "Falk | complaining | that the other side had lied",
      ],
      "The agency raised the alarm, warning that the ice was thin.": [
        "The agency | warning | that the ice was thin",
      ],
      "Insisting that he was innocent, Osei walked out of the court.": [
        "Osei | Insisting | that he was innocent",
      ],
      "The firm cut 90 jobs, citing weak sales and adding that more would go.": [
        "The firm | adding | that more would go",
      ],
      "The mayor spoke for an hour, promising to rebuild the pier.": [
        "The mayor | promising | to rebuild the pier",
      ],
      "Neighbours called the police, reporting that a window was broken.": [
        "Neighbours | reporting | that a window was broken",
      ],
      "Brandt pushed back, noting that the bill had passed twice.": [
        "Brandt | noting | that the bill had passed twice",
      ],
      "The bank played down the loss, suggesting the worst was over.": [
        "The bank | suggesting | the worst was over",
      ],
    });
  });

  it("need nobody who says them in a passive", () => {
    check({
      "The owner is said to live in Malta.": [" | said | to live in Malta"],
      "Parents were told that the school would close.": [" | told | that the school would close"],
      "It was reported that two crews were missing.": [" | reported | that two crews were missing"],
      "The drivers had been warned that the road was icy.": [" | warned | that the road was icy"],
      "Guests are asked to leave their coats at the door.": [" | asked | to leave their coats at the door"],
      "He was told by his doctor that he should rest.": ["his doctor | told | that he should rest"],
      "When asked by a reporter whether she would stand, Vek smiled.": [
        "a reporter | asked | whether she would stand",
      ],
      "Staff were assured that their jobs were safe.": [" | assured | that their jobs were safe"],
      "The crew was reminded that smoking is not allowed.": [" | reminded | that smoking is not allowed"],
      "The pilots have been informed that the field is closed.": [" | informed | that the field is closed"],
    });
  });

  it("follow a noun of speaking that has an owner", () => {
    check({
      "Vek’s claim that the dam is safe was not believed.": ["Vek | claim | that the dam is safe"],
      "The council heard her promise to mend the pier.": ["her | promise | to mend the pier"],
      "Nobody took up the union’s suggestion that the work be shared.": [
        "the union | suggestion | that the work be shared",
      ],
      "He repeated his statement that he had never been there.": [
        "his | statement | that he had never been there",
      ],
      "The minister’s warning that prices would rise came too late.": [
        "The minister | warning | that prices would rise",
      ],
      "Brandt’s answer that the files were lost angered the court.": [
        "Brandt | answer | that the files were lost",
      ],
      "The claim that was made in March is old.": [],
      "The argument that taxes are low has been heard before.": [],
      "Their complaint that the bus never came was noted.": ["Their | complaint | that the bus never came"],
      "The firm kept its pledge to plant a thousand trees.": ["its | pledge | to plant a thousand trees"],
    });
  });

  it("count also where they are denied, asked for or only thought of", () => {
    check({
      "She did not say whether the crew had been paid.": ["She | say | whether the crew had been paid"],
      "The bank declined to say how much it had lost.": ["The bank | say | how much it had lost"],
      "He never said that the bridge was safe.": ["He | said | that the bridge was safe"],
      "Brandt may argue that the law is on her side.": ["Brandt | argue | that the law is on her side"],
      "The union could ask its members to strike.": ["The union | ask | to strike"],
      "Vek denied that she had met the owners.": ["Vek | denied | that she had met the owners"],
      "The firm has yet to say when it will pay.": [],
      "It is safe to say the winter is over.": [],
      "Reporters asked who had signed the letter.": ["Reporters | asked | who had signed the letter"],
      "If he says he will come, he will come.": ["he | says | he will come"],
    });
  });

  it("end before what the writer sets against them", () => {
    check({
      "Vek said the plan was sound, although the council had rejected it twice.": [
        "Vek | said | the plan was sound",
      ],
      "The bank says it is healthy, while its shares have lost half their worth.": [
        "The bank | says | it is healthy",
      ],
      "While Brandt said the road was open, drivers were turned back.": ["Brandt | said | the road was open"],
      "Osei, who said he was tired, went home before the vote.": ["who | said | he was tired"],
      "The firm said the leak was small — a claim that divers disputed.": [
        "The firm | said | the leak was small",
      ],
      "Falk said the boats – all twelve of them – would be sold.": [
        "Falk | said | the boats – all twelve of them – would be sold",
      ],
      "The club (it says it has no debts) will be sold.": ["it | says | it has no debts"],
      "The clerk said nobody had called, according to the paper.": [
        "the paper | according to | The clerk said nobody had called",
        "The clerk | said | nobody had called",
      ],
      "The mayor said the pier would be mended, despite the cost.": [
        "The mayor | said | the pier would be mended",
      ],
      "Brandt said one thing was sure: the pier would go.": ["Brandt | said | one thing was sure"],
    });
  });

  it("are not what somebody was asked or told before they speak", () => {
    check({
      "Asked whether she would stay, she replied: “Ask me on Monday.”": [],
      "Asked about the fire, Dole declined to speak.": [],
      "Told that the bridge was shut, drivers turned back.": [],
      "Pressed on the cost, the minister said it was bearable.": ["the minister | said | it was bearable"],
      "Asked if the ferry would sail, Orla Finch said the tide was too low.": [
        "Orla Finch | said | the tide was too low",
      ],
      "Warned that the roof might fall, the choir sang outside.": [],
    });
  });

  it("are no quotes, but may hold some", () => {
    check({
      "“We lost everything,” Vek said.": [],
      "Vek said the fire was “like a wall” and that nobody could stop it.": [
        "Vek | said | the fire was “like a wall” and that nobody could stop it",
      ],
      "“It was loud,” Falk said as the crowd left.": [],
      "“It was loud,” Falk said, adding that two windows broke.": ["Falk | adding | that two windows broke"],
      "Brandt said the vote was fair. “I counted,” she said.": ["Brandt | said | the vote was fair"],
    });
  });

  it("are not where a verb of speech does something else", () => {
    check({
      "The sign says nothing.": [],
      "He told a long story about a goat.": [],
      "She wrote three letters to her sister.": [],
      "Time will tell.": [],
      "The clock reads ten.": [],
      "They added salt to the soup.": [],
      "The boat was declared lost in May.": [],
      "He pointed at the door.": [],
      "His remarks that go too far were printed.": [],
      "The minister spoke and said without giving details.": [],
      "Two girls were reported missing to the police.": [],
      "The guests included Said Halim and Ana Ruiz.": [],
      "Vek added two goals for City, who led at the break.": [],
      "He claimed his fifth win, which came by a nose.": [],
    });
  });

  it("have the speaker that the words stand for", () => {
    assert.deepEqual(
      reportersIn(
        "Alma Vek runs the harbour. She said the ferry would sail.\nTove Brandt, the mayor, disagreed. The pier, Brandt said, was unsafe. The mayor warned that it might fall.\nA spokesman said nobody knew.",
      ),
      ["Alma Vek", "Tove Brandt", "Tove Brandt", "nobody"],
    );
  });

  it("have offsets that are right behind characters of two units", () => {
    assert.deepEqual(reportedIn("🚢🚢 The 🚢, Vek said, would sail 🌊 on Friday."), [
      "Vek | said | 🚢🚢 The 🚢 … would sail 🌊 on Friday",
    ]);
  });
});
