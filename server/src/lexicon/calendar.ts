/** What the features of this table say of a word. */
export const calendarFeatures = {
  "before-day-name": "“The April survey”: no verb follows, as it does after a first name.",
  "before-month": "",
  "before-year": "",
  "before-year-alone": "",
  "calendar-name": "",
  "counted-time": "",
  "date-word": "",
  holiday: "",
  "month-abbreviation": "",
  "month-and-word": "",
  "month-in-address": "",
  "part-of-day": "",
  "surely-month-behind":
    "What stands before a month even where a capital word follows, which might make it a first name.",
  "time-by-word": "",
  "time-word": "Weekdays, months and the like: they stand beside a speaker and are never part of one.",
} as const;

/** Words of dates and times, one a line with its features. Own writing. */
export const calendar = `
Apr	month-abbreviation
April	calendar-name
Ash Wednesday	holiday
Aug	month-abbreviation
August	calendar-name
Black Friday	holiday
Bloody Sunday	holiday
Boxing Day	holiday
Christmas	holiday
Christmas Day	holiday
Christmas Eve	holiday
Cyber Monday	holiday
Dec	month-abbreviation
December	calendar-name
Diwali	holiday
Easter	holiday
Easter Monday	holiday
Easter Sunday	holiday
Eid al-Adha	holiday
Eid al-Fitr	holiday
Father's Day	holiday
Father’s Day	holiday
Feb	month-abbreviation
February	calendar-name
Friday	calendar-name
Good Friday	holiday
Halloween	holiday
Hanukkah	holiday
Independence Day	holiday
Jan	month-abbreviation
January	calendar-name
Jul	month-abbreviation
July	calendar-name
Jun	month-abbreviation
June	calendar-name
Labor Day	holiday
Labour Day	holiday
Lunar New Year	holiday
Mar	month-abbreviation
March	calendar-name
May	calendar-name month-abbreviation
May Day	holiday
Memorial Day	holiday
Monday	calendar-name
Mother's Day	holiday
Mother’s Day	holiday
New Year's Day	holiday
New Year's Eve	holiday
New Year’s Day	holiday
New Year’s Eve	holiday
Nov	month-abbreviation
November	calendar-name
Nowruz	holiday
Oct	month-abbreviation
October	calendar-name
Palm Sunday	holiday
Passover	holiday
Ramadan	holiday
Rosh Hashana	holiday
Rosh Hashanah	holiday
Saturday	calendar-name
Sep	month-abbreviation
September	calendar-name
Sunday	calendar-name
Super Tuesday	holiday
Thanksgiving	holiday
Thanksgiving Day	holiday
Thursday	calendar-name
Tuesday	calendar-name
Valentine's Day	holiday
Valentine’s Day	holiday
Veterans Day	holiday
Wednesday	calendar-name
Yom Kippur	holiday
a	before-year date-word
a.d	date-word
ad	date-word
after	before-month before-year
afternoon	part-of-day time-word
ago	time-word
also	before-day-name
an	date-word
and	before-day-name before-month before-year
apr	month-in-address
april	month-and-word time-word
are	before-day-name
around	before-month before-year
as	before-day-name
ash	date-word
at	before-day-name
aug	month-in-address
aug.	time-word
august	month-and-word time-word
autumn	before-year time-word
before	before-month before-year
between	before-month before-year before-year-alone
black	date-word
bloody	date-word
boxing	date-word
but	before-day-name
by	before-day-name before-month before-year before-year-alone
can	before-day-name
christmas	date-word
circa	before-year
could	before-day-name
cyber	date-word
day	counted-time
dec	month-and-word month-in-address
dec.	time-word
decade	counted-time
december	time-word
did	before-day-name
diwali	date-word
does	before-day-name
during	before-month before-year surely-month-behind
each	before-month
earlier	date-word time-by-word time-word
early	before-month before-year surely-month-behind time-by-word
easter	date-word
eid	date-word
eight	date-word
eighteenth	date-word
evening	part-of-day time-word
every	before-month
fall	before-year
father	date-word
feb	month-in-address
feb.	time-word
february	time-word
five	date-word
for	before-day-name before-month before-year
four	date-word
fri	date-word
friday	time-word
from	before-day-name before-month before-year before-year-alone
fy	date-word
good	date-word
had	before-day-name
halloween	date-word
hanukkah	date-word
has	before-day-name
have	before-day-name
her	before-year
his	before-year
in	before-day-name before-month before-year before-year-alone surely-month-behind
independence	date-word
is	before-day-name
its	before-year
jan	month-and-word month-in-address
jan.	time-word
january	time-word
jul	month-in-address
july	time-word
jun	month-and-word month-in-address
june	month-and-word time-word
labor	date-word
labour	date-word
last	before-month date-word surely-month-behind time-by-word
late	before-month before-year surely-month-behind time-by-word
later	date-word time-by-word time-word
lunar	date-word
many	date-word
mar	month-and-word month-in-address
march	month-and-word time-word
may	before-day-name month-and-word month-in-address time-word
memorial	date-word
mid	before-month before-year surely-month-behind
midday	time-by-word
midnight	part-of-day time-by-word
mon	date-word
monday	time-word
month	counted-time time-word
morning	part-of-day time-word
mother	date-word
new	date-word
next	before-month date-word surely-month-behind time-by-word
night	part-of-day time-word
nine	date-word
nineteenth	date-word
noon	time-by-word
nov	month-in-address
nov.	time-word
november	time-word
nowruz	date-word
oct	month-in-address
oct.	time-word
october	time-word
of	before-day-name before-month before-year before-year-alone
on	before-day-name before-year
one	date-word
or	before-day-name
our	before-year
palm	date-word
passover	date-word
q1	date-word
q2	date-word
q3	date-word
q4	date-word
ramadan	date-word
recently	time-word
rosh	date-word
said	before-day-name
sat	date-word
saturday	time-word
says	before-day-name
season	before-year
sep	month-in-address
sept	month-in-address
sept.	time-word
september	time-word
seven	date-word
several	date-word
since	before-month before-year before-year-alone surely-month-behind
six	date-word
spring	before-year
summer	before-year time-word
sun	date-word month-and-word
sunday	time-word
super	date-word
tells	before-day-name
ten	date-word
than	before-year
thanksgiving	date-word
the	before-year date-word
their	before-year
then	before-day-name
this	before-month date-word surely-month-behind time-by-word
three	date-word
through	before-month before-year
thu	date-word
thurs	date-word
thursday	time-word
till	before-month before-year surely-month-behind
to	before-day-name before-month before-year
today	date-word time-by-word time-word
told	before-day-name
tomorrow	date-word time-by-word time-word
tonight	time-by-word time-word
tue	date-word
tues	date-word
tuesday	time-word
twentieth	date-word
twenty-first	date-word
two	date-word
until	before-month before-year before-year-alone surely-month-behind
valentine	date-word
veterans	date-word
was	before-day-name
wed	date-word
wednesday	time-word
week	counted-time time-word
weekend	time-word
were	before-day-name
who	before-day-name
whose	before-day-name
will	before-day-name
winter	before-year time-word
with	before-day-name
would	before-day-name
year	before-year before-year-alone counted-time time-word
years	before-year
yesterday	date-word time-by-word time-word
yom	date-word
`;
