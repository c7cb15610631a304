import { checkType } from "./expressions.js";

const check = checkType("DATE");

describe("dates", () => {
  it("have a value where day, month and year are given", () => {
    check("It opened on 3 June 2025.", "3 June 2025 = 2025-06-03");
    check("It opened on June 3, 2025, at last.", "June 3, 2025 = 2025-06-03");
    check("It opened on Tuesday, 3 June 2025.", "Tuesday, 3 June 2025 = 2025-06-03");
    check("It opened on the 3rd of June 2025.", "3rd of June 2025 = 2025-06-03");
    check("It opened on Oct. 12, 1987.", "Oct. 12, 1987 = 1987-10-12");
    check("Filed 2025-06-03 by hand.", "2025-06-03 = 2025-06-03");
    check("Filed 25/06/2024 by hand.", "25/06/2024 = 2024-06-25");
  });

  it("run over the end of a wrapped line", () => {
    check(
      "It opened on October 29\n2023, and shut in 12\r\n   November 2024.",
      "October 29\n2023 = 2023-10-29",
      "12\r\n   November 2024 = 2024-11-12",
    );
    check("It opened on 9 Octo-\nber 2023.", "9 Octo-\nber 2023 = 2023-10-09");
  });

  it("have no value where day and month may be swapped or the year is left out", () => {
    check("Filed 03/06/2024 by hand.", "03/06/2024");
    check("It opened on June 3.", "June 3");
    check("It opened on Friday, June 3.", "Friday, June 3");
  });

  it("are months, years, decades and centuries", () => {
    check("Prices rose in June 2025.", "June 2025 = 2025-06");
    check("Prices rose in October of 2020.", "October of 2020 = 2020-10");
    check("Prices rose in 2019 and fell by 2021.", "2019 = 2019", "2021 = 2021");
    check("Prices rose in the 1980s.", "1980s = 198X");
    check("It was built in the 19th century.", "19th century = 18XX");
    check("It was built in the 16th and 17th centuries.", "16th and 17th centuries");
    check("It was built in the 5th century BC.", "5th century BC");
    check("She ruled from 2011-2016.", "2011-2016 = 2011/2016");
    check("The season of 2014-15 was dry.", "2014-15 = 2014/2015");
  });

  it("are years beside what is not counted with them", () => {
    check(
      "It opened in mid-2023, the spring of 2021 or fiscal 2019.",
      "2023 = 2023",
      "2021 = 2021",
      "2019 = 2019",
    );
    check("It fell in the mid-1990s.", "1990s = 199X");
    check("He served in 1538-9 and from 1557-8.", "1538-9 = 1538/1539", "1557-8 = 1557/1558");
    check("A city of AD 79, founded in 300 BC.", "AD 79 = 0079", "300 BC = -0299");
    check("A project of 1065 villas.");
  });

  it("are written in many ways", () => {
    check("By Sept. 10 (Monday), 2018, it closes.", "Sept. 10 (Monday), 2018 = 2018-09-10");
    check("The riots of January-6th were small.", "January-6th");
    check("Filed 12-Jan-2022 by hand.", "12-Jan-2022 = 2022-01-12");
    check("It opened on June the 3rd.", "June the 3rd");
    check("The June CPI and the June falls were small.", "June", "June");
  });

  it("are ranges of days", () => {
    check("Talks ran July 2 to 4, 2021.", "July 2 to 4, 2021 = 2021-07-02/2021-07-04");
    check("Talks ran April 16 and 17.", "April 16 and 17");
    check("Talks ran 16-17 April 2022.", "16-17 April 2022 = 2022-04-16/2022-04-17");
  });

  it("are weekdays and holidays", () => {
    check("They met on Saturday and left Sundays free.", "Saturday", "Sundays");
    check("They met on Christmas Day.", "Christmas Day");
    check("Shops opened late on Black Friday.", "Black Friday");
    check("She writes for the Sunday Herald.");
  });

  it("tell months from names and verbs", () => {
    check("In May they may march in March.", "May", "March");
    check("Farmers march and may stay.");
    check("June Okello and April Danso spoke.");
    check("May be so.");
  });

  it("are no other numbers", () => {
    check("Some 2022 people came.");
    check("The vote was 1,998 to 2,010.");
    check("They work around the clock.");
    check("The score was 20-19.");
    check("It rose in 2008 to 30.", "2008 = 2008");
    check("Dial 1998.50 or 2001%.");
  });

  it("end before the sentence does", () => {
    check("It opened on 9 June. He left.", "9 June");
    check("(Friday)", "Friday");
  });
});
