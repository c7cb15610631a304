import { checkTexts } from "./news-text.js";

describe("scenes that lead to speech, and what goes on behind it", () => {
  checkTexts({
    "a participle behind who speaks": {
      text: `Dam to close for repairs
The dam would hold until March, said engineer Ravi Menon, calling the rumours “a leak of another kind”.
“We were told nothing,” said Odile Fabre during a hearing in Lyon after the prefect had left, insisting that the file was “never on my desk”.
The vote will fail, predicted Hugh Amory, noting that three members were “already packing”.
Rents may double by June, warned the tenants’ leader, Omar Sy, describing the law as “a match in a barn”.
The debts were old news, said Karin Bloch at a meeting in Graz on Friday, adding that she believed the audit was “a fishing trip”.
Steve Hull, a former manager, said Fabre “was heavily involved in all of that” and left.`,
      says: {
        "a leak of": "Ravi Menon",
        "never on my": "Odile Fabre",
        "already packing": "Hugh Amory",
        "a match in": "Omar Sy",
        "a fishing trip": "Karin Bloch",
        "was heavily involved": "Steve Hull",
      },
    },
    "times behind who speaks, and verbs that no list knows": {
      text: `The ferry to Utsira
Mira Solberg runs the ferry to Utsira.
“The engine has been tired since spring,” said Solberg last week.
“A bridge is a handshake,” Solberg versified in an interview with the paper.
“It felt like a long exhale,” Inga Brun bubbled to the crowd.
After the “shipwreck,” Geir Moen turned to the bank.`,
      says: {
        "The engine has": "Mira Solberg",
        "A bridge is": "Mira Solberg",
        "It felt like": "Inga Brun",
        shipwreck: null,
      },
    },
    "what somebody does before speaking": {
      text: `Chess in the family
Lea Simic, 11, hates to lose. Her worst defeat? “Every one of them.”
Her father Zoran shrugs. “She threw a bishop at me.”
Lea shakes her head. “It was a pawn.”
The club’s chairman, Ivo Brand, raises an eyebrow. “It was my pawn.”
Coach Abel Ruiz’s explanation was simple. “They ran. We watched.”
The critic Hana Mori’s verdict on the hall is brief. “A comb for giants.”
The captain’s remarks on Monday drew protests. “This is a scandal.”`,
      says: {
        "Every one of": "Lea Simic",
        "She threw a": "~Zoran",
        "It was a pawn": "Lea Simic",
        "It was my": "Ivo Brand",
        "They ran": "Abel Ruiz",
        "A comb for": "Hana Mori",
        "This is a": null,
      },
    },
    "from whom words come, and to whom something is so": {
      text: `Mill to reopen
From the mill’s new owners came a short note: “We are staying.”
And from the losing captain, Iva Sedlak: “We ran out of legs.”
For the mayor, Inés Quiroga, the tram is “a promise with rails”. To her opponents it is “a hole in the road”.
To Dr. Samir Haddad, who has studied the reef for thirty years, the bleaching is “a scream nobody hears”.
The tents will go by Sunday, said camp chief Elif Demir. There was “no other field left”.`,
      says: {
        "We are staying": "~owners",
        "We ran out": "Iva Sedlak",
        "a promise with": "Inés Quiroga",
        "a hole in": "~her opponents",
        "a scream nobody": "Samir Haddad",
        "no other field": "Elif Demir",
      },
    },
    "who is heard, and who is told of": {
      text: `Video shows arrest
“Put it down,” one of the guards is heard shouting on the recording.
“Leave him alone,” a woman can be heard to cry.
Dismissed by critics as “wallpaper”, the paintings sold out in an hour.
Described by one minister as “a door without a house”, the treaty goes to the king.
The museum, which the Minister of Culture, Vera Lukic, once called “a warehouse with a hat”, said visits had doubled.
Rebels “deliberately targeted” the clinic, its director, Dr. Yonas Abebe, said.
What we call “weather” is only the skin of it.`,
      says: {
        "Put it down": "~guards",
        "Leave him alone": "~a woman",
        wallpaper: [null, "~critics"],
        "a door without": "~one minister",
        "a warehouse with": "Vera Lukic",
        "deliberately targeted": "Yonas Abebe",
        weather: null,
      },
    },
    "the younger and the elder, and bodies that “it” takes up": {
      text: `Falcons and fathers
Professor Jan Havel and his son Petr Havel both teach at the academy.
“I fail more of them,” the younger Mr. Havel said. “I have to,” he added.
“He was always strict,” said the elder Havel. “Even as a boy,” he said.
The Harbour Trust has sued over the outfall. The pipe, it said, was “older than the law”.
Kenya Airways will appeal. The fine was “out of all proportion”, it added.
The storm turned north at noon. “No ship should sail,” it said.`,
      says: {
        "I fail more": "Petr Havel",
        "I have to": "Petr Havel",
        "He was always": "Jan Havel",
        "Even as a": "Jan Havel",
        "older than the": "Harbour Trust",
        "out of all": "Kenya Airways",
        "No ship should": "~it",
      },
    },
    "words cited by others, and deeds": {
      text: `Bank keeps its rate
The “golden decade of cheap money” promised by President Ruto Amani has yet to begin, the board said.
The opposition said the “hidden hand” mentioned by the governor did not exist.
Reading the words “closed until further notice” on the door made Olga Brandt cry.
The governor admits that, according to the rules of the port, no ship may dock after dark, and that this is “a relic of the war”.
Adviser to the president in charge of archives, Selma Haddad, said the film was “a gift from a stranger”.
A friend of the singer, Lola Reyes, said she was “over the moon today”.`,
      says: {
        "golden decade of": "Ruto Amani",
        "hidden hand": null,
        "closed until further": null,
        "a relic of": "~governor",
        "a gift from": "Selma Haddad",
        "over the moon": ["~friend", "~Lola Reyes"],
      },
    },
    "a name behind where it was said": {
      text: `Shop fire sentence
Salvo Ricci owns the shop, and his lawyer is Hanna Orvo.
Outside court Mr Ricci said he was “disgusted by the sentence”.
In court Ms Orvo said it was “a lie from start to end”.
After work Ann Tolver said it was “a relief for the street”.
Outside Mr Ricci said he would “never go back there”.`,
      says: {
        "disgusted by": "Salvo Ricci",
        "a lie from": "Hanna Orvo",
        "a relief for": "Ann Tolver",
        "never go back": "Salvo Ricci",
      },
    },
  });
});
